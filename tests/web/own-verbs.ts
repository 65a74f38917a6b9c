import { expect, type Page } from '@playwright/test';
import type { Walker } from './walker.ts';

/** What people do in their own place, in any language and any way. */

export interface SignInMail {
  readonly code: string;
  /** Its path. */
  readonly link: string;
}

/** Links that were read: the next letter to the same address is another one. */
const read = new Set<string>();

/** Reads the newest sign-in letter to that address once it has come, in a window of its own. */
export async function readsSignInMail(page: Page, address: string): Promise<SignInMail> {
  const mailbox = await page.context().newPage();
  const letter = mailbox.getByRole('listitem').filter({ hasText: address }).getByRole('link');
  const text = mailbox.locator('.letter-text');
  await expect(async () => {
    await mailbox.goto('/mailbox');
    await letter.first().click({ timeout: 500 });
    await expect(text).toContainText('/sign-in/', { timeout: 1000 });
    expect(read).not.toContain(linkIn((await text.textContent()) ?? ''));
  }).toPass({ timeout: 20_000 });
  const said = (await text.textContent()) ?? '';
  await mailbox.close();
  const code = /\b(\d{6})\b/.exec(said)?.[1];
  const link = linkIn(said);
  if (code === undefined || link === undefined) throw new Error('a letter without code or link');
  read.add(link);
  return { code, link };
}

function linkIn(letter: string): string | undefined {
  return /\/sign-in\/\S+/.exec(letter)?.[0];
}

/** Asks for a letter to that address. */
export async function asksToSignIn(walker: Walker, address: string): Promise<void> {
  const { page, words } = walker;
  await page.goto('/sign-in');
  await walker.write(page.getByLabel(words.signIn.address), address);
  await walker.press(page.getByRole('button', { name: words.signIn.ask }));
  await expect(heading(page)).toHaveText(words.signIn.codeTitle);
}

/** Signs in with the letter's code, typed where it was asked for. */
export async function signsInByCode(walker: Walker, address: string): Promise<void> {
  const { page, words } = walker;
  await asksToSignIn(walker, address);
  const { code } = await readsSignInMail(page, address);
  await walker.write(page.getByLabel(words.signIn.code, { exact: true }), code);
  await walker.press(page.getByRole('button', { name: words.signIn.codeButton }));
  await expect(heading(page)).toHaveText(words.own.title);
}

/** Signs in with the letter's link. */
export async function signsInByLink(walker: Walker, address: string): Promise<void> {
  const { page, words } = walker;
  await asksToSignIn(walker, address);
  const { link } = await readsSignInMail(page, address);
  await page.goto(link);
  await walker.press(page.getByRole('button', { name: words.signIn.linkButton }));
  await expect(heading(page)).toHaveText(words.own.title);
}

/** Two clicks from wherever one is: the word in the masthead, and the button. */
export async function objectsInTwoClicks(walker: Walker): Promise<string> {
  const { page, words } = walker;
  const masthead = page.getByRole('navigation', { name: words.site.navigation });
  await walker.press(masthead.getByRole('link', { name: words.site.object }));
  await expect(heading(page)).toHaveText(words.change.objectTitle);
  await walker.press(page.getByRole('button', { name: words.object.send }));
  await expect(heading(page)).toHaveText(words.change.filedTitle);
  return ((await page.locator('.reference').textContent()) ?? '').trim();
}

/** The page of their own place with that name in its navigation. */
export async function goesTo(
  walker: Walker,
  place: 'overview' | 'ask' | 'withdraw' | 'consent' | 'sessions',
): Promise<void> {
  const { page, words } = walker;
  const own = page.getByRole('navigation', { name: words.own.nav, exact: true });
  const link = own.getByRole('link', { name: words.own[place], exact: true });
  await walker.press(link);
  await expect(link).toHaveAttribute('aria-current', 'page');
}

/** What stands beside a use on one account. */
export function useOn({ page }: Walker, account: string, use: string) {
  const sheet = page.locator('.account-sheet').filter({ hasText: account });
  return sheet.getByRole('listitem').filter({ hasText: use });
}

export function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}
