import { expect, type Page, test } from '@playwright/test';

/** Says to the tests' issuer who signs in there next. */
async function is(page: Page, who: Record<string, string>): Promise<void> {
  const issuer = process.env.WEB_TEST_ISSUER_PORT;
  await page.request.get(`http://localhost:${issuer}/be?${new URLSearchParams(who)}`);
}

async function signsInAtTheOrganization(page: Page): Promise<void> {
  await page.goto('/admin/sign-in');
  await page.getByRole('button', { name: 'Sign in with your organization' }).click();
  await page.waitForURL(/\/admin\/(objections|sign-in)/);
}

test.describe.configure({ mode: 'serial' });

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('whom the organization vouches for and ADMINS lists signs in with the role that stands there', async ({
      page,
    }) => {
      await is(page, { sub: 'u-1', email: 'max@example.org', verified: 'true' });
      await signsInAtTheOrganization(page);
      await expect(page.getByText('max@example.org, auditor')).toBeVisible();
    });
  });
}

for (const [name, who] of [
  [
    'an address that the issuer does not vouch for',
    { email: 'ida@example.org', verified: 'false' },
  ],
  ['an address of which the issuer says nothing', { email: 'ida@example.org' }],
  ['somebody whom ADMINS does not list', { email: 'mallory@example.org', verified: 'true' }],
] as const) {
  test(`threat 28: ${name} opens no office`, async ({ page }) => {
    await is(page, { sub: 'u-2', ...who });
    await signsInAtTheOrganization(page);
    await expect(page.locator('.problems')).toContainText('That did not work');
    await page.goto('/admin/objections');
    await expect(page).toHaveURL(/\/admin\/sign-in/);
  });
}
