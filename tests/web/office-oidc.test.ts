import { expect, type Page, test } from '@playwright/test';
import { newPerson } from './directory.ts';

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

async function signsInAtTheOperator(page: Page): Promise<void> {
  const way = 'Sign in with your account at';
  await page.goto('/sign-in');
  await page.getByRole('link', { name: way }).click();
  await page.getByRole('button', { name: way }).click();
  await page.waitForURL(/\/(my|sign-in\?refused=1)$/);
}

test('a person whose address the operator vouches for signs in to their own place', async ({
  page,
  request,
}) => {
  const person = await newPerson(request);
  await is(page, { sub: 'p-1', email: person.address, verified: 'true' });
  await signsInAtTheOperator(page);
  await expect(page.locator('.account-sheet')).toHaveCount(2);
  await expect(page.getByText(person.instagram)).toBeVisible();
  await page.goto('/admin/objections');
  await expect(page).toHaveURL(/\/admin\/sign-in/);
});

test('threat 1: an address that the operator does not vouch for opens nobody’s own place', async ({
  page,
  request,
}) => {
  const person = await newPerson(request);
  const claims: Record<string, string>[] = [{ verified: 'false' }, {}];
  for (const claim of claims) {
    await is(page, { sub: 'p-2', email: person.address, ...claim });
    await page.context().clearCookies();
    await signsInAtTheOperator(page);
    await expect(page.locator('.problems')).toContainText('That sign-in did not work');
    await page.goto('/my');
    await expect(page).toHaveURL(/\/sign-in/);
  }
});
