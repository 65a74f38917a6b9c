import { randomBytes } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { newPerson } from './directory.ts';
import { signsIn } from './verbs.ts';

const PDF = {
  name: 'letter.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\nI object.\n%%EOF'),
};

async function fillsIn(page: Page, address: string): Promise<void> {
  await page.goto('/admin/record');
  await page.getByLabel('E-mail address of the person').fill(address);
  await page.getByLabel('Training AI').check();
  await page.getByLabel('How it came').selectOption('letter');
  await page.getByLabel(/^When it reached you/).fill('2026-11-02T09:30');
  await page.getByLabel('What shows it').fill('Letter of 30 October, file 26/113.');
}

async function records(page: Page, address: string): Promise<string> {
  await fillsIn(page, address);
  await page.getByLabel('The paper, if any').setInputFiles(PDF);
  await page.getByRole('button', { name: 'Record the objection' }).click();
  await expect(page.getByRole('status')).toContainText('Recorded, and confirmed.');
  return new URL(page.url()).searchParams.get('reference') ?? '';
}

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('an officer records a letter with its scan, takes the scan out again, and proposes to annul it, which nobody does alone', async ({
      page,
      request,
    }) => {
      const person = await newPerson(request);
      await signsIn(page, 'officer');
      const reference = await records(page, person.address);
      await page.goto(`/admin/record/scan?reference=${reference}`);
      await page.getByLabel('Why you need it').fill('Complaint 7.');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Take the file' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^scan-[0-9a-f]{16}\.pdf$/);
      await page.goto('/admin/record/annul');
      await page.getByLabel('Reference', { exact: true }).fill(reference);
      await page.getByLabel('Against which use').selectOption({ label: 'Training AI' });
      await page.getByRole('button', { name: 'Propose to annul it' }).click();
      await expect(page.locator('.problems')).toContainText('This is needed.');
      await page.getByLabel('Why it was a mistake').fill('Another person of that name.');
      await page.getByRole('button', { name: 'Propose to annul it' }).click();
      await expect(page.getByRole('status')).toContainText('Another officer must agree');
      const open = page.locator('#open form').filter({ hasText: reference });
      await expect(open).toContainText('Another person of that name.');
      await expect(open.getByRole('button')).toHaveCount(0);
    });
  });
}

test('threat 29: a page dressed as a scan is refused and all that was typed is kept; a scan is given out as a file that can do nothing', async ({
  page,
  request,
}) => {
  const person = await newPerson(request);
  await signsIn(page, 'officer');
  await fillsIn(page, person.address);
  const html = Buffer.from('<script>alert(1)</script>');
  await page.getByLabel('The paper, if any').setInputFiles({ ...PDF, buffer: html });
  await page.getByRole('button', { name: 'Record the objection' }).click();
  await expect(page.locator('.problems')).toContainText('neither a PDF nor a PNG nor a JPEG');
  await expect(page.getByLabel('E-mail address of the person')).toHaveValue(person.address);
  await expect(page.getByLabel('Training AI')).toBeChecked();
  const reference = await records(page, person.address);
  const given = await page.request.post('/admin/record/scan/file', {
    form: { reference, why: 'test' },
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  const headers = given.headers();
  expect(headers['content-disposition']).toMatch(/^attachment;/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-security-policy']).toContain('sandbox');
  expect(await given.text()).toContain('I object.');
});

test('a guardian’s consent is recorded with who gave it and what shows it', async ({
  page,
  request,
}) => {
  const person = await newPerson(request);
  await signsIn(page, 'officer');
  await page.goto('/admin/record/consent');
  await page.getByRole('button', { name: 'Record the consent' }).click();
  await expect(page.locator('.problems')).toContainText('This is needed.');
  await page.getByLabel('Account', { exact: true }).fill(person.instagram);
  await page.getByLabel('When it was given (UTC)').fill('2026-11-02T09:30');
  await page
    .getByLabel('Who consented as guardian')
    .fill(`Parent ${randomBytes(3).toString('hex')}`);
  await page.getByLabel('What shows it').fill('Signed form of 2 November.');
  await page.getByRole('button', { name: 'Record the consent' }).click();
  await expect(page.getByRole('status')).toContainText('The consent is recorded.');
});

for (const role of ['auditor', 'publisher'] as const) {
  test(`${role === 'auditor' ? 'an auditor' : 'a publisher'} can record and annul nothing`, async ({
    page,
  }) => {
    await signsIn(page, role);
    for (const path of ['/admin/record', '/admin/record/consent', '/admin/record/annul']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/role does not allow/);
      const posted = await page.request.post(path, {
        multipart: {
          address: 'a@example.org',
          purposes: 'ai_training',
          channel: 'letter',
          receivedAt: '2026-11-02T09:30',
          evidence: 'x',
          account: '',
          reference: 'W7K4-QD2M-9F3T',
          purpose: 'ai_training',
          why: 'x',
          guardian: 'x',
          at: '2026-11-02T09:30',
        },
        headers: { 'sec-fetch-site': 'same-origin' },
        maxRedirects: 0,
      });
      expect([303, 422]).toContain(posted.status());
      expect(posted.headers().location ?? '').not.toContain('done');
    }
  });
}
