import { request as sendRequest } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { newPerson } from './directory.ts';
import { confirms, filesObjection, opensTheMail, signsIn } from './verbs.ts';

async function confirmationLink(page: Page, address: string): Promise<string> {
  await page.goto('/object');
  await filesObjection(page, address);
  await opensTheMail(page, address, /confirm/i);
  const link = page.getByRole('link', { name: /\/confirm\// });
  return (await link.getAttribute('href')) ?? '';
}

test('threat 10: a mail scanner that opens the link confirms nothing; the button does, and pressed again says so', async ({
  page,
  request,
}) => {
  const link = await confirmationLink(page, `scanner-${Date.now()}@example.org`);
  for (let i = 0; i < 3; i += 1) {
    expect((await request.get(link)).status()).toBe(200);
    expect((await request.head(link)).status()).toBe(200);
  }
  await page.goto(link);
  await expect(page.getByRole('button', { name: 'Confirm', exact: true })).toBeVisible();
  await confirms(page);
  const again = await request.post(link, { form: {} });
  expect(again.status()).toBe(200);
  expect(await again.text()).toContain('It was confirmed already');
});

test('threat 11: no page with a token tells its address to anybody, and none loads anything from elsewhere', async ({
  page,
  baseURL,
}) => {
  const link = await confirmationLink(page, `referer-${Date.now()}@example.org`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const answer = await page.goto(link);
  await page.waitForLoadState('networkidle');
  expect(answer?.headers()['referrer-policy']).toBe('no-referrer');
  expect(answer?.headers()['cache-control']).toContain('no-store');
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
  await confirms(page);
  const away = page.locator('a[href^="http"]');
  for (const link of await away.all()) await expect(link).toHaveAttribute('rel', 'noreferrer');
});

test('threat 13: a Host that is not ours gets no page, and no page repeats it', async ({
  baseURL,
}) => {
  const { port } = new URL(baseURL ?? '');
  for (const host of ['evil.example', `localhost.evil.example:${port}`, 'evil.example:80']) {
    const { status, body } = await askAs(host, Number(port));
    expect(status, host).toBe(421);
    expect(body).not.toContain('evil.example');
  }
});

function askAs(host: string, port: number): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = sendRequest({ host: '127.0.0.1', port, path: '/', headers: { host } });
    asked.on('error', reject);
    asked.on('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
      );
    });
    asked.end();
  });
}

test('threat 18: the page after filing is the same for known, unknown and already objecting addresses', async ({
  page,
  request,
}) => {
  const person = await newPerson(request);
  const unknown = `nobody-${Date.now()}@example.org`;
  const seen: string[] = [];
  for (const address of [person.address, unknown, person.address]) {
    await page.goto('/object');
    const reference = await filesObjection(page, address);
    const text = await page.locator('main').innerText();
    const same = text.replaceAll(address, 'ADDRESS').replaceAll(reference, 'REFERENCE');
    seen.push(same.replace(/\d+ \w+ \d{4} at [\d:]+ UTC/g, 'INSTANT'));
  }
  expect(seen[1]).toBe(seen[0]);
  expect(seen[2]).toBe(seen[0]);
});

test('threat 26: a form that another site sends is refused, for strangers and for the office', async ({
  page,
  request,
}) => {
  const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  const form = { address: 'victim@example.org', purposes: 'ai_training' };
  const filed = await request.post('/object', { headers: foreign, form, maxRedirects: 0 });
  expect(filed.status()).toBe(403);
  await signsIn(page, 'officer');
  for (const path of ['/admin/sign-out', '/admin/objections', '/api/auth/callback/sample']) {
    const answer = await page.request.post(path, { headers: foreign, form, maxRedirects: 0 });
    expect(answer.status(), path).toBe(403);
  }
  const bare = await page.request.post('/admin/sign-out', { form: {}, maxRedirects: 0 });
  expect(bare.status()).toBe(403);
});

test('threat 26: typed markup is shown as text, under a policy that runs no script without its nonce', async ({
  page,
}) => {
  const answer = await page.goto('/object');
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).not.toContain('unsafe');
  const typed = '"><script>document.title="owned"</script>';
  await page.getByLabel('Your e-mail address').fill(typed);
  await page.getByRole('button', { name: 'Send objection' }).click();
  await expect(page.getByLabel('Your e-mail address')).toHaveValue(typed);
  await expect(page).not.toHaveTitle('owned');
});

test('threat 26: a session has a new id at each sign-in, cannot be read by scripts, and ends for good when signed out', async ({
  page,
  context,
}) => {
  const session = async () => (await context.cookies()).find(({ name }) => /session/.test(name));
  await signsIn(page, 'officer');
  const first = await session();
  expect(first).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/sign-in/);
  await signsIn(page, 'officer');
  expect((await session())?.value).not.toBe(first?.value);
  await context.addCookies([{ ...first, name: first?.name ?? '', value: first?.value ?? '' }]);
  await page.goto('/admin/objections');
  await expect(page).toHaveURL(/\/admin\/sign-in/);
});

const BYPASSES: Record<string, Record<string, string>> = {
  'a header that once skipped middleware': { 'x-middleware-subrequest': 'proxy:proxy:proxy' },
  'a forged word of the gate': { 'x-portal-gate': 'guess', 'x-portal-loopback': '1' },
  'a forged rewrite': { 'x-middleware-rewrite': '/admin/objections', 'x-matched-path': '/admin' },
  'a forged session': { cookie: 'portal-session=forged; next-auth.session-token=forged' },
  'a forged server action': { 'next-action': 'a'.repeat(40) },
};

for (const [name, headers] of Object.entries(BYPASSES)) {
  test(`threat 27: ${name} opens nothing of the office`, async ({ request }) => {
    for (const path of ['/admin', '/admin/objections', '/admin/objections/W7K4-QD2M-9F3T']) {
      const got = await request.get(path, { headers, maxRedirects: 0 });
      expect([303, 307, 308], path).toContain(got.status());
      expect(got.headers().location, path).toContain('/admin/sign-in');
      const posted = await request.post(path, { headers, form: {}, maxRedirects: 0 });
      expect(posted.status(), path).not.toBe(200);
    }
  });
}

test('threat 27: whoever may only publish sees no objection, whatever the address bar says', async ({
  page,
}) => {
  await signsIn(page, 'publisher');
  for (const path of ['/admin/objections', '/admin/objections/W7K4-QD2M-9F3T']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Your role does not allow this',
    );
    await expect(page.getByRole('table')).toHaveCount(0);
  }
});

test('threat 27: the sample’s mailbox and sign-in are for this machine alone', async ({
  request,
}) => {
  const forwarded = { 'x-forwarded-for': '203.0.113.7' };
  expect((await request.get('/mailbox', { headers: forwarded })).status()).toBe(404);
  const signIn = await request.get('/admin/sign-in', { headers: forwarded });
  expect(await signIn.text()).not.toContain('Sign in as');
});
