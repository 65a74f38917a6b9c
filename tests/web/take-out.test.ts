import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { filesObjection, signsIn } from './verbs.ts';

test('an auditor takes out a list as CSV and one objection as an evidence file, each only with a reason', async ({
  page,
}) => {
  await page.goto('/object');
  const reference = await filesObjection(page, `take-${Date.now()}@example.org`);
  await signsIn(page, 'auditor');
  await page.goto('/admin/take');
  await page.getByRole('button', { name: 'Take the CSV' }).click();
  await expect(page.locator('.problems')).toContainText('The CSV was not made');
  await page.getByLabel('Why you take it out').first().fill('Yearly audit.');
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Take the CSV' }).click(),
  ]);
  expect(csv.suggestedFilename()).toBe('objections.csv');
  expect(await readFile(await csv.path(), 'utf8')).toContain(`"${reference}"`);
  await page.getByLabel('Reference', { exact: true }).fill(reference);
  await page.getByLabel('Why you take it out').last().fill('Asked for by the authority.');
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Take the evidence file' }).click(),
  ]);
  const file = JSON.parse(await readFile(await json.path(), 'utf8'));
  expect(file.filing.reference).toBe(reference);
  expect(file.events.length).toBeGreaterThan(1);
});

test('a publisher takes nothing out', async ({ page }) => {
  await signsIn(page, 'publisher');
  await page.goto('/admin/take');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/role does not allow/);
});
