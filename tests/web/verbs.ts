import { expect, type Page } from '@playwright/test';

/** What people do on the pages, in the words of the domain. English pages. */

export async function readsTheNotice(page: Page, use: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: use }).filter({ visible: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(use);
  await expect(page.getByRole('heading', { name: 'What is not used' })).toBeVisible();
}

/** Fills in the one field of the form that is open, and sends it. */
export async function filesObjection(page: Page, address: string): Promise<string> {
  await page.getByLabel('Your e-mail address').fill(address);
  await page.getByRole('button', { name: 'Send objection' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Not finished yet/);
  return (await page.locator('.reference').textContent())?.trim() ?? '';
}

/** Opens the newest letter to that address with that subject, once it is there. */
export async function opensTheMail(page: Page, to: string, subject: RegExp): Promise<void> {
  const letter = page.getByRole('listitem').filter({ hasText: to }).getByRole('link', {
    name: subject,
  });
  await expect(async () => {
    await page.goto('/mailbox');
    await expect(letter.first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await letter.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(subject);
}

/** Follows the one button of the open letter to the page that confirms. */
export async function followsItsLink(page: Page): Promise<void> {
  await page.frameLocator('.letter-frame').getByRole('link', { name: 'confirmation page' }).click();
  await page.waitForURL(/\/confirm\//);
}

export async function confirms(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Confirm', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Confirmed');
}

export async function seesCovered(page: Page, accounts: readonly string[]): Promise<void> {
  for (const account of accounts) {
    await expect(page.locator('.covered').getByText(account, { exact: true })).toBeVisible();
  }
}

export async function signsIn(
  page: Page,
  role: 'officer' | 'auditor' | 'publisher',
): Promise<void> {
  await page.goto('/admin/sign-in');
  await page.getByRole('button', { name: `(${role})` }).click();
  await page.waitForURL(/\/admin\/objections/);
}

export async function findsByReference(page: Page, reference: string): Promise<void> {
  await page.goto('/admin/objections');
  await page.getByLabel('Reference', { exact: true }).fill(reference);
  await page.getByRole('button', { name: 'Search' }).first().click();
  await expect(page.getByRole('link', { name: reference }).first()).toBeVisible();
}

/** Before one person's record stands the question why; what is behind it shows up then. */
export async function saysWhy(page: Page, why = 'a complaint'): Promise<void> {
  await page.getByLabel('Why do you look?').fill(why);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
}
