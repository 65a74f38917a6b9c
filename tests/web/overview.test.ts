import { expect, test } from '@playwright/test';

test('the overview says for one place what is in use, what rests on consent and what is not carried out', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByLabel('Where you live').selectOption('DE');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL(/region=DE/);
  const map = page.getByRole('group', { name: /Which of your data/ });
  const use = (name: string) => map.getByRole('link', { name });
  await expect(use('Training AI')).toContainText('In use since 27 May 2025');
  await expect(use('Ads from your AI chats')).toContainText('Not carried out here');
  await expect(use('Ads from what you do')).toContainText('Only with your consent');
});

test('the table says all that the map says', async ({ page }) => {
  await page.goto('/?region=US');
  await page.getByText('The same as a table').click();
  const table = page.getByRole('table');
  const map = page.getByRole('group', { name: /Which of your data/ });
  for (const name of await map.locator('.name').allTextContents()) {
    await expect(table).toContainText(name);
  }
  for (const text of ['Marketplace reviews', 'By voice', 'Searches', 'Ray-Ban Display']) {
    await expect(table).toContainText(text);
  }
});

test('chosen for one product, only what that product’s data feeds is shown', async ({ page }) => {
  await page.goto('/?region=US&product=threads');
  const map = page.getByRole('group', { name: /Which of your data/ });
  await expect(map.getByRole('link')).toHaveCount(1);
  await expect(map.getByRole('link', { name: 'Ads from what you do' })).toBeVisible();
});

test('on a phone the map becomes cards, and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/', '/notices/ads_from_ai_chats', '/object', '/admin/sign-in']) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(390);
  }
  await page.goto('/');
  await expect(page.locator('.use-card')).toHaveCount(5);
  await expect(page.locator('.data-map')).toBeHidden();
});

const LANGUAGES = {
  en: ['What your data is used for, and how to say no', 'Object'],
  de: ['Wofür Ihre Daten verwendet werden und wie Sie Nein sagen', 'Widersprechen'],
  da: ['Hvad dine data bruges til, og hvordan du siger nej', 'Gør indsigelse'],
} as const;

for (const [language, [title, object]] of Object.entries(LANGUAGES)) {
  test(`the pages speak ${language}, once chosen and from then on`, async ({ page }) => {
    await page.goto(`/?lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.goto('/object');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(object);
  });
}

test('a notice names its version and fingerprint, and offers form and mail side by side', async ({
  page,
  request,
}) => {
  await page.goto('/notices/ads_from_ai_chats');
  const { notices } = await (await request.get('/api/v1/notices?purpose=ads_from_ai_chats')).json();
  await expect(page.getByText(notices[0].hash)).toBeVisible();
  await expect(page.getByText('Version 1, published 7 October 2025')).toBeVisible();
  const panel = page.getByRole('complementary', { name: 'Object to this use' });
  await expect(panel.getByLabel('Your e-mail address')).toBeVisible();
  const mail = await panel.getByRole('link', { name: 'Write the mail' }).getAttribute('href');
  expect(mail).toMatch(/^mailto:objections\+ads_from_ai_chats@/i);
  expect(decodeURIComponent(mail ?? '')).toContain('I object to the use of my data for');
  await expect(panel.getByText(/^objections\+ads_from_ai_chats@/)).toBeVisible();
  await page.getByRole('link', { name: /^Version 1/ }).click();
  await expect(page).toHaveURL(/\/notices\/ads_from_ai_chats\/1$/);
});

test('what does not exist is said in words, with status 404', async ({ page }) => {
  for (const path of ['/nowhere', '/notices/nothing', '/notices/ai_training/99', '/confirm/x']) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole('link', { name: /^Object/ }).first()).toBeVisible();
  }
});
