import { randomBytes } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { createTransport } from 'nodemailer';
import { signsIn } from './verbs.ts';

/** Somebody writes to the portal over SMTP, as a mail server brings it. */
async function writes(text: string): Promise<string> {
  const from = `m${randomBytes(6).toString('hex')}@example.org`;
  const port = Number(process.env.WEB_TEST_SMTP_PORT);
  const client = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  const id = `<${randomBytes(8).toString('hex')}@client.example>`;
  const raw = [
    `From: ${from}`,
    'To: objections@portal.example',
    'Subject: As discussed',
    `Message-ID: ${id}`,
    'Date: Sun, 22 Nov 2026 10:00:00 +0000',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
  ].join('\r\n');
  await client.sendMail({ envelope: { from, to: ['objections@portal.example'] }, raw });
  return from;
}

/** Opens the mail of that sender, whose address the queue shows masked. */
async function opens(page: Page, from: string): Promise<void> {
  const row = page.getByRole('row').filter({ hasText: from.slice(0, 1) });
  await expect(async () => {
    await page.goto('/admin/mail');
    await expect(row.first()).toBeVisible({ timeout: 500 });
    await page
      .getByRole('link', { name: /^Read this mail/ })
      .last()
      .click();
    await expect(page.getByText(from).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
}

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('an officer reads a mail that was not understood, says what shows whose it is, and records it as an objection', async ({
      page,
    }) => {
      const from = await writes('Hi! As discussed. Cheers');
      await signsIn(page, 'officer');
      await opens(page, from);
      await expect(page.getByText('not understood').first()).toBeVisible();
      await expect(page.getByText('Subject: As discussed')).toBeVisible();
      await page.getByRole('button', { name: 'Record the objection' }).click();
      await expect(page.locator('.problems')).toContainText('Tick at least one use.');
      await page.getByLabel('Training AI').check();
      await page.getByLabel(/^What shows that it is theirs/).fill('Rang back; case 17.');
      await page.getByRole('button', { name: 'Record the objection' }).click();
      await expect(page.getByRole('status')).toContainText('Recorded as an objection.');
      await page.getByRole('link', { name: 'To the objection' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Objection');
    });
  });
}

test('who writes for another is recorded for that person, and only with a mandate', async ({
  page,
}) => {
  const from = await writes('On behalf of my client I write to you as announced.');
  await signsIn(page, 'officer');
  await opens(page, from);
  await page.getByLabel('Training AI').check();
  await page.getByLabel(/^For whom/).fill(`client-${from}`);
  await page.getByRole('button', { name: 'Record the objection' }).click();
  await expect(page.locator('.problems')).toContainText('needs a mandate');
  await expect(page.getByLabel(/^For whom/)).toHaveValue(`client-${from}`);
  await page.getByLabel(/^What shows that it is theirs/).fill('Power of attorney of 3 May.');
  await page.getByRole('button', { name: 'Record the objection' }).click();
  await expect(page.getByRole('status')).toContainText('Recorded as an objection.');
});

test('what is no objection leaves the queue with a reason, and the sender of another is asked', async ({
  page,
}) => {
  const first = await writes('Hello, here is the thing from yesterday.');
  await signsIn(page, 'officer');
  await opens(page, first);
  await page.getByRole('button', { name: 'Take it off the queue' }).click();
  await expect(page.locator('.problems')).toContainText('Say why.');
  await page.getByLabel('Reason', { exact: true }).fill('Meant for the canteen.');
  await page.getByRole('button', { name: 'Take it off the queue' }).click();
  await expect(page.getByRole('status')).toContainText('no objection');
  const second = await writes('Hello again, the other thing.');
  await opens(page, second);
  await page.getByRole('button', { name: 'Ask the sender' }).click();
  await expect(page.getByRole('status')).toContainText('The sender was asked.');
});

test('threat 29: an officer sees the escape codes and direction marks of a mail as signs, and its markup as text', async ({
  page,
}) => {
  const from = await writes('Hi \u001b[2J \u202egnp.exe <img src=x onerror=alert(1)>');
  await signsIn(page, 'officer');
  await opens(page, from);
  const raw = page.getByRole('group', { name: 'The message as it came' });
  await expect(raw).toContainText('\u241b[2J [U+202E]gnp.exe <img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.locator('main').innerText()).not.toContain('\u202e');
});

test('an auditor reads the queue and finds nothing to press', async ({ page }) => {
  const from = await writes('Hm, you know what I mean.');
  await signsIn(page, 'auditor');
  await opens(page, from);
  await expect(page.getByText('Officers decide. You can read.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Record the objection' })).toHaveCount(0);
  const posted = await page.request.post(page.url(), {
    form: { act: 'not_objection', why: 'x' },
    headers: { 'sec-fetch-site': 'same-origin' },
    maxRedirects: 0,
  });
  expect(posted.status()).toBe(303);
  await page.reload();
  await expect(page.getByText('Officers decide. You can read.')).toBeVisible();
});
