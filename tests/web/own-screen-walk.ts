import { expect, type Page } from '@playwright/test';
import { readsSignInMail } from './own-verbs.ts';
import type { Take } from './screen-walks.ts';

/** Signing in with a letter, and every page of one's own place, by what every language has in common. */
export async function walkOwnPlace(page: Page, take: Take, address: string): Promise<void> {
  await page.goto('/sign-in');
  await take('sign-in');
  await page.locator('#address').fill(address);
  await page.locator('form[action="/sign-in"] button').click();
  await page.waitForURL(/\/sign-in\/code/);
  await take('sign-in-code');
  const { link } = await readsSignInMail(page, address);
  await page.goto(link);
  await take('sign-in-link');
  await page.locator('form[action^="/sign-in/"] button').click();
  await page.waitForURL(/\/my$/);
  await take('own-place');
  await page.goto('/my/object');
  await take('own-object');
  await page.locator('form[action="/my/object"] button.first').click();
  await expect(page.locator('.reference')).toBeVisible();
  await take('own-objection');
  await page.goto('/my');
  await take('own-place-protected');
  await page.locator('.account-uses a').first().click();
  await expect(page.locator('.timeline')).toBeVisible();
  await take('own-question');
  for (const place of [
    'withdraw',
    'consent',
    'sessions',
    'center',
    'center/invite',
    'messages',
    'history',
    'data',
    'erase',
  ]) {
    await page.goto(`/my/${place}`);
    await take(`own-${place.replace('/', '-')}`);
  }
  await page.goto('/my/center');
  await page.locator('a[href^="/my/center/leave"]').first().click();
  await page.waitForURL(/leave/);
  await take('own-center-leave');
  await page.goto('/my/history');
  await page.locator('a[href^="/my/receipts/"]').first().click();
  await page.waitForURL(/receipts/);
  await take('own-receipt');
}
