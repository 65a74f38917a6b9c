import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { confirms, filesObjection, opensTheMail, saysWhy, signsIn } from './verbs.ts';

// Axe looks at every element of every page, in two lights: that takes its time on a small machine.
test.setTimeout(240_000);

async function findsNothingWrong(page: Page): Promise<void> {
  // The names of 249 countries are text like any other; a letter in its frame is not a page of ours.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('option').exclude('iframe');
  const { violations } = await axe.analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join('\n')}`);
  expect(told, page.url()).toEqual([]);
}

const OPEN = [
  '/',
  '/?region=US',
  '/notices/ai_training',
  '/notices/proactive_messages/1',
  '/object',
  '/mailbox',
  '/admin/sign-in',
  '/nowhere',
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing on the open pages, ${colorScheme}, ${width} pixels wide`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      for (const path of OPEN) {
        await page.goto(path);
        for (const summary of await page.locator('summary').all()) await summary.click();
        await findsNothingWrong(page);
      }
      await context.close();
    });
  }

  test(`axe finds nothing on the way of an objection and in the office, ${colorScheme}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme, locale: 'en-GB' });
    const page = await context.newPage();
    const address = `axe-${colorScheme}@example.org`;
    await page.goto('/object');
    await page.getByLabel('Your e-mail address').fill('nonsense');
    await page.getByRole('button', { name: 'Send objection' }).click();
    await expect(page.locator('.problems')).toBeVisible();
    await findsNothingWrong(page);
    const reference = await filesObjection(page, address);
    await findsNothingWrong(page);
    await opensTheMail(page, address, /confirm/i);
    await findsNothingWrong(page);
    await page.getByRole('link', { name: /\/confirm\// }).click();
    await findsNothingWrong(page);
    await confirms(page);
    await findsNothingWrong(page);
    await page.getByRole('link', { name: 'Your status page' }).click();
    await findsNothingWrong(page);
    await signsIn(page, 'officer');
    await findsNothingWrong(page);
    await page.goto(`/admin/objections/${reference}`);
    await findsNothingWrong(page);
    await saysWhy(page);
    await findsNothingWrong(page);
    for (const path of ['/admin', '/admin/log', '/admin/case', '/figures']) {
      await page.goto(path);
      await findsNothingWrong(page);
    }
    await context.close();
  });
}
