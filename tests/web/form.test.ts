import { expect, test } from '@playwright/test';
import { filesObjection } from './verbs.ts';

test('an impossible address brings the form back with the reason, and everything typed kept', async ({
  page,
}) => {
  await page.goto('/object');
  await page.getByLabel('Your e-mail address').fill('anna.example.org');
  await page.getByLabel('Ads from what you do').uncheck();
  await page.getByText('Add a reason, if you like').click();
  await page.getByLabel('Reason').fill('Because I say so.');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Send objection' }).click();
  expect((await answered).status()).toBe(422);
  await expect(page.locator('.problems')).toContainText('An e-mail address has one @ in it.');
  await expect(page.getByLabel('Your e-mail address')).toHaveValue('anna.example.org');
  await expect(page.getByLabel('Your e-mail address')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Ads from what you do')).not.toBeChecked();
  await expect(page.getByLabel('Training AI')).toBeChecked();
  await expect(page.getByLabel('Reason')).toHaveValue('Because I say so.');
});

test('with no use ticked, the form asks for one and keeps the address', async ({ page }) => {
  await page.goto('/object');
  await page.getByLabel('Your e-mail address').fill('anna@example.org');
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await page.getByRole('button', { name: 'Send objection' }).click();
  await expect(page.locator('.problems')).toContainText('Leave at least one use ticked.');
  await expect(page.getByLabel('Your e-mail address')).toHaveValue('anna@example.org');
});

test('all uses that can be objected to are chosen beforehand', async ({ page }) => {
  await page.goto('/object');
  const boxes = page.getByRole('checkbox');
  await expect(boxes).toHaveCount(5);
  for (const box of await boxes.all()) await expect(box).toBeChecked();
});

test('a use that does not exist, an empty form and a body that is no form are answered in words, never by a fault', async ({
  request,
}) => {
  const unknown = await request.post('/object', {
    form: { address: 'anna@example.org', purposes: 'no_such_use' },
  });
  expect(unknown.status()).toBe(422);
  expect(await unknown.text()).toContain('One of these uses does not exist');
  const empty = await request.post('/object', { form: {} });
  expect(empty.status()).toBe(422);
  const broken = await request.post('/object', {
    headers: { 'content-type': 'application/json' },
    data: '{"address":',
  });
  expect(broken.status()).toBe(400);
  expect(await broken.text()).toContain('Write an e-mail address.');
});

test('the address is shown as it was typed, and can be corrected with the choices kept', async ({
  page,
}) => {
  await page.goto('/object');
  await page.getByLabel('Messages unasked').uncheck();
  await filesObjection(page, 'Anna.Typo@example.org');
  await expect(page.locator('.typed-address')).toHaveText('Anna.Typo@example.org');
  await page.getByRole('link', { name: 'Not your address? Correct it' }).click();
  await expect(page.getByLabel('Your e-mail address')).toHaveValue('Anna.Typo@example.org');
  await expect(page.getByLabel('Messages unasked')).not.toBeChecked();
  await filesObjection(page, 'anna.right@example.org');
  await expect(page.locator('.typed-address')).toHaveText('anna.right@example.org');
});

test('the whole way of objecting can be gone by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('main').getByRole('link', { name: 'Object' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/object$/);
  const field = page.getByLabel('Your e-mail address');
  for (let i = 0; i < 20 && !(await isFocused()); i += 1) await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await page.keyboard.type('keyboard@example.org');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Not finished yet/);

  function isFocused() {
    return field.evaluate((element) => element === document.activeElement);
  }
});
