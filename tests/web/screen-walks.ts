import { expect, type Page } from '@playwright/test';

/** Takes a picture of the page as it is, under that name. */
export type Take = (subject: string) => Promise<void>;

/** Pages that need nobody: found by their addresses, so in every language alike. */
const OPEN = {
  overview: '/?region=DE',
  'overview-us': '/?region=US',
  notice: '/notices/ai_training',
  'notice-chats': '/notices/ads_from_ai_chats',
  object: '/object',
  'not-found': '/nowhere',
};

export async function walkOpenPages(page: Page, take: Take): Promise<void> {
  for (const [subject, path] of Object.entries(OPEN)) {
    await page.goto(path);
    await take(subject);
  }
}

/** An objection from a bad start to the status page, by what every language has in common. */
export async function walkRiver(page: Page, take: Take, address: string): Promise<void> {
  const send = page.locator('form[action="/object"] button');
  await page.goto('/object');
  await page.locator('#address').fill('mia.example.org');
  await send.click();
  await expect(page.locator('.problems')).toBeVisible();
  await take('object-again');
  await page.locator('#address').fill(knownAddress(address));
  await send.click();
  await page.waitForURL(/\/object\/received\//);
  await take('received');
  await opensNewestLetter(page, take);
  await page.locator('.letter-text a[href*="/confirm/"]').first().click();
  await page.waitForURL(/\/confirm\//);
  await take('confirm');
  await page.locator('form[action^="/confirm/"] button').click();
  await expect(page.locator('.covered')).toBeVisible();
  await take('confirmed');
  await page.locator('a[href^="/status/"]').click();
  await page.waitForURL(/\/status\//);
  await take('status');
}

/** One of the sample's people for each view: an address gets one letter in ten minutes. */
function knownAddress(view: string): string {
  const people: Record<string, string> = {
    'wide@example.org': 'mia@example.org',
    'phone@example.org': 'liam@example.org',
    'dark@example.org': 'freja@example.org',
  };
  return people[view] ?? view;
}

async function opensNewestLetter(page: Page, take: Take): Promise<void> {
  const letter = page.locator('.letters a');
  await expect(async () => {
    await page.goto('/mailbox');
    await expect(letter.first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await take('mailbox');
  await letter.first().click();
  await page.waitForURL(/\/mailbox\/./);
  await take('letter');
}

const OFFICE_PAGES = [
  ['/admin', 'office-overview'],
  ['/admin/log', 'office-log'],
  ['/admin/case', 'office-case'],
  ['/figures', 'figures'],
] as const;

export async function walkOffice(page: Page, take: Take): Promise<void> {
  await page.goto('/admin');
  await page.waitForURL(/\/admin\/sign-in/);
  await take('office-sign-in');
  await page.locator('form[action="/api/auth/callback/sample"] button').first().click();
  await page.waitForURL(/\/admin\/objections/);
  await take('office-objections');
  await page.locator('tbody th a').first().click();
  await page.waitForURL(/\/admin\/objections\/./);
  await page.locator('#why').fill('a complaint');
  await page.locator('form.sheet button').click();
  await page.waitForURL(/look=/);
  await take('office-objection');
  for (const [path, subject] of OFFICE_PAGES) {
    await page.goto(path);
    await take(subject);
  }
}
