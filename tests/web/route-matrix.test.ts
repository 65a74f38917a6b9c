import { readFileSync } from 'node:fs';
import {
  type APIRequestContext,
  type APIResponse,
  type BrowserContext,
  expect,
  test,
} from '@playwright/test';
import { en } from '#messages/en.ts';
import { newPerson } from './directory.ts';
import { objectsInTwoClicks, signsInByLink } from './own-verbs.ts';
import { type Answer, ASKERS, type Asker, EXPECTATIONS, type Known } from './route-expectations.ts';
import { signsIn } from './verbs.ts';
import { WAYS, Walker } from './walker.ts';

test.setTimeout(240_000);

const WAY = WAYS[0] as (typeof WAYS)[number];
const contexts = new Map<Asker, BrowserContext>();
let known: Known;
/** What of the person nobody else may see. */
let secrets: readonly string[] = [];

/** As the pages were built, whoever built them. */
function builtRoutes(): string[] {
  const built: Record<string, string> = JSON.parse(
    readFileSync('.next/app-path-routes-manifest.json', 'utf8'),
  );
  return [...new Set(Object.values(built))].filter((route) => !route.startsWith('/_')).sort();
}

test.beforeAll(async ({ browser, playwright, baseURL }) => {
  const request = await playwright.request.newContext({ baseURL: baseURL ?? '' });
  const person = await newPerson(request);
  const other = await newPerson(request);
  for (const asker of ASKERS)
    contexts.set(asker, await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' }));
  const pageOf = async (asker: Asker) => contexts.get(asker)?.newPage() ?? browser.newPage();
  await signsInByLink(new Walker(await pageOf('other'), WAY), other.address);
  const page = await pageOf('person');
  const walker = new Walker(page, WAY);
  await signsInByLink(walker, person.address);
  const reference = await objectsInTwoClicks(walker);
  await page.goto(`/my/receipts/${reference}`);
  const status = await page.locator('a[href^="/status/"]').getAttribute('href');
  await page.goto('/mailbox');
  const letter = await page.locator('.letters a').first().getAttribute('href');
  await signsIn(await pageOf('auditor'), 'auditor');
  await signsIn(await pageOf('officer'), 'officer');
  await request.dispose();
  known = {
    reference,
    account: person.facebook,
    second: person.instagram,
    statusToken: status?.slice('/status/'.length) ?? '',
    letter: letter?.slice('/mailbox/'.length) ?? '',
  };
  secrets = [person.address, person.facebook, person.instagram, reference];
});

test.afterAll(async () => {
  for (const context of contexts.values()) await context.close();
});

test('every route of the built pages has an expectation, and no expectation is of a route that is gone', () => {
  expect(Object.keys(EXPECTATIONS).sort()).toEqual(builtRoutes());
});

for (const [route, { path, method, answers }] of Object.entries(EXPECTATIONS)) {
  test(`${method} ${route} answers each asker as it shall`, async () => {
    for (const asker of ASKERS) {
      const request = contexts.get(asker)?.request as APIRequestContext;
      const answer =
        method === 'GET'
          ? await request.get(path(known), { maxRedirects: 0 })
          : await request.post(path(known), {
              maxRedirects: 0,
              form: { account: known.account },
              headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
            });
      expect(await kindOf(answer, answers[asker]), `${asker} at ${path(known)}`).toBe(
        answers[asker],
      );
    }
  });
}

/** What kind of answer it is; of a page, the wanted kind says whether secrets may stand on it. */
async function kindOf(answer: APIResponse, wanted: Answer): Promise<string> {
  const status = answer.status();
  const { location } = answer.headers();
  if (status === 403) return 'form';
  if (status === 404) return 'none';
  if (location !== undefined) {
    const { pathname } = new URL(location, 'http://portal');
    // It only fetches the cookie that its form needs, and comes back.
    if (pathname === '/admin/sign-in/prepare' || pathname === '/sign-in/prepare') return 'page';
    if (pathname === '/sign-in') return wanted === 'moved' ? 'moved' : 'signIn';
    return pathname === '/admin/sign-in' ? 'office' : 'moved';
  }
  if (status !== 200) return String(status);
  const text = await answer.text();
  if (text.includes(en.admin.forbiddenTitle)) return 'role';
  if (wanted !== 'theirs') return 'page';
  const seen = secrets.filter((secret) => text.includes(secret));
  return seen.length === 0 ? 'theirs' : `shows ${seen.join(', ')}`;
}

test('another person’s forms about this person’s things change nothing of them', async () => {
  const request = contexts.get('other')?.request as APIRequestContext;
  const person = contexts.get('person')?.request as APIRequestContext;
  const held = async () => {
    const data = await (await person.get('/my/data.json')).json();
    return { accounts: data.accounts, said: data.said, unasked: data.unaskedMessages };
  };
  const before = await held();
  const { reference, account } = known;
  const carry = `${reference}.ai_training|${account}`;
  const forms: Record<string, Record<string, string>> = {
    '/my/withdraw': { carry },
    '/my/consent': { account, purpose: 'ads_from_activity', answer: 'yes' },
    '/my/object': { account, all: '1' },
    '/my/center/join': { account, beside: account },
    '/my/center/leave': { account },
    '/my/center/invite': { address: 'somebody@example.org', beside: account },
  };
  for (const [path, form] of Object.entries(forms)) {
    const headers = { 'sec-fetch-site': 'same-origin' };
    const answer = await request.post(path, { form, headers, maxRedirects: 0 });
    expect(answer.status(), path).toBe(303);
    expect(answer.headers().location, path).not.toContain('applied');
  }
  expect(await held()).toEqual(before);
});
