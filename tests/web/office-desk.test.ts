import { expect, test } from '@playwright/test';
import { newPerson } from './directory.ts';
import { filesObjection, findsByReference, saysWhy, signsIn } from './verbs.ts';

test.use({ javaScriptEnabled: false, locale: 'en-GB' });

test('threat 28: an officer says why, sees one objection in full, reveals the address, tries a case, and all of it stands in the log', async ({
  page,
  request,
}) => {
  const person = await newPerson(request);
  await page.goto('/object');
  const reference = await filesObjection(page, person.address);
  await signsIn(page, 'officer');
  await findsByReference(page, reference);
  await page.getByRole('link', { name: reference }).first().click();
  await expect(page.getByText(person.instagram)).toHaveCount(0);
  await saysWhy(page);
  await expect(page.getByText(person.instagram).first()).toBeVisible();
  await expect(page.getByText(person.address)).toHaveCount(0);
  await page.getByRole('button', { name: 'Reveal the address' }).click();
  await expect(page.getByText(person.address)).toBeVisible();

  await page.goto('/admin/objections');
  await page.locator('#account').fill(person.instagram);
  await page.locator('#why').fill('they called');
  await page.locator('form.person-search button').click();
  await expect(page.getByRole('link', { name: reference }).first()).toBeVisible();
  expect(page.url()).not.toContain(person.instagram);

  await page.goto('/admin/case');
  await page.locator('#account').fill(person.instagram);
  await page.locator('#purpose').selectOption('ai_training');
  await page.locator('#why').fill('an audit');
  await page.getByRole('button', { name: 'Try', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'It may not be used' })).toBeVisible();
  await expect(page.getByText(reference).first()).toBeVisible();

  await page.goto('/admin/log?type=looked');
  const looks = page.getByRole('row').filter({ hasText: 'admin:ida@example.org' });
  await expect(looks.filter({ hasText: reference }).first()).toBeVisible();
  await expect(looks.filter({ hasText: person.instagram }).first()).toBeVisible();
});

test('the overview and the public figures are there without scripts', async ({ page }) => {
  await page.goto('/figures');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Figures');
  const figures = await (await page.request.get('/figures.json')).json();
  expect(Object.keys(figures)).toEqual(['asOf', 'purposes']);
  await signsIn(page, 'auditor');
  await page.goto('/admin');
  await expect(page.getByRole('heading', { name: 'The legal clock' })).toBeVisible();
});
