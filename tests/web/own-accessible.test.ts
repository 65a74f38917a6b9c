import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { newPerson } from './directory.ts';
import { asksToSignIn, readsSignInMail, signsInByLink } from './own-verbs.ts';
import { optionsOf, WAYS, Walker } from './walker.ts';

const PLACES = ['', '/question', '/object', '/withdraw', '/consent', '/sessions'];

async function findsNothingWrong(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join('\n')}`);
  expect(told, page.url()).toEqual([]);
  const widest = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(widest, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
}

/** Each way in one light: colors do not depend on the width, nor widths on the light. */
const LIGHTS = { en: 'light', de: 'dark', da: 'dark' } as const;

for (const way of WAYS) {
  const colorScheme = LIGHTS[way.locale];
  test.describe(`${colorScheme}, in ${way.locale}, ${way.width} pixels wide`, () => {
    // Axe itself is a script.
    test.use({ ...optionsOf(way), javaScriptEnabled: true, colorScheme });

    test('axe finds nothing on signing in and in one’s own place', async ({ page, request }) => {
      test.setTimeout(120_000);
      const person = await newPerson(request);
      const walker = new Walker(page, { ...way, usesKeyboardAlone: false });
      const { words } = walker;
      await page.goto('/sign-in');
      await findsNothingWrong(page);
      await page.getByLabel(words.signIn.address).fill('nonsense');
      await page.getByRole('button', { name: words.signIn.ask }).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await findsNothingWrong(page);
      await asksToSignIn(walker, person.address);
      await findsNothingWrong(page);
      const { link } = await readsSignInMail(page, person.address);
      await page.goto(link);
      await findsNothingWrong(page);
      await page.getByRole('button', { name: words.signIn.linkButton }).click();
      await page.goto('/my/object');
      await page.getByRole('button', { name: words.object.send }).click();
      await expect(page.locator('.covered')).toBeVisible();
      await findsNothingWrong(page);
      for (const place of PLACES) {
        await page.goto(`/my${place}`);
        for (const summary of await page.locator('summary').all()) await summary.click();
        await findsNothingWrong(page);
      }
      await page.goto(`/my/question?account=${person.instagram}&purpose=ai_training`);
      await findsNothingWrong(page);
    });
  });
}

test('who has no account with the address is told so, and can object all the same', async ({
  page,
}) => {
  const walker = new Walker(page, WAYS[0] as (typeof WAYS)[number]);
  await signsInByLink(walker, `nobody-${Date.now()}@example.org`);
  await expect(page.getByText(walker.words.own.noAccounts)).toBeVisible();
  await findsNothingWrong(page);
  await page.goto('/my/object');
  await expect(page.getByText(walker.words.change.coversNone)).toBeVisible();
  await page.getByRole('button', { name: walker.words.object.send }).click();
  await expect(page.locator('.reference')).toBeVisible();
});
