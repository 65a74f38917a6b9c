import { expect, test } from '@playwright/test';
import { newPerson } from './directory.ts';
import { asksToSignIn, heading, readsSignInMail, signsInByLink } from './own-verbs.ts';
import { WAYS, Walker } from './walker.ts';

const WAY = WAYS[0] as (typeof WAYS)[number];
const OWN = { 'sec-fetch-site': 'same-origin' };

test('threat 10: a mail scanner that opens the link of a sign-in letter uses nothing up', async ({
  page,
  request,
}) => {
  const { address } = await newPerson(request);
  const walker = new Walker(page, WAY);
  await asksToSignIn(walker, address);
  const { link } = await readsSignInMail(page, address);
  for (let time = 0; time < 3; time += 1) {
    const looked = await request.get(link, { maxRedirects: 0 });
    expect(looked.status()).toBe(200);
    expect(looked.headers()['set-cookie'] ?? '').not.toContain('session');
    expect((await request.head(link)).status()).toBe(200);
  }
  await page.goto(link);
  await page.getByRole('button', { name: walker.words.signIn.linkButton }).click();
  await expect(heading(page)).toHaveText(walker.words.own.title);
});

test('threat 12: fifty presses at once of one link’s button sign in once', async ({
  page,
  request,
}) => {
  const { address } = await newPerson(request);
  await asksToSignIn(new Walker(page, WAY), address);
  const { link } = await readsSignInMail(page, address);
  const answers = await Promise.all(
    Array.from({ length: 50 }, () =>
      request.post(link, { form: {}, headers: OWN, maxRedirects: 0 }),
    ),
  );
  const opened = answers.filter((answer) => answer.headers().location === '/my');
  expect(answers.map((answer) => answer.status())).toEqual(answers.map(() => 303));
  expect(opened).toHaveLength(1);
});

test('threat 26: another site can neither sign anybody in nor act for a person who is signed in', async ({
  page,
  request,
}) => {
  const { address } = await newPerson(request);
  const walker = new Walker(page, WAY);
  await asksToSignIn(walker, address);
  const { link } = await readsSignInMail(page, address);
  const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  await signsInByLink(walker, (await newPerson(request)).address);
  const places = ['object', 'withdraw', 'consent', 'sessions', 'sign-out'].map((p) => `/my/${p}`);
  for (const path of ['/sign-in', '/sign-in/code', link, ...places]) {
    for (const headers of [foreign, {}]) {
      const form = { all: '1' };
      const answer = await page.request.post(path, { headers, form, maxRedirects: 0 });
      expect(answer.status(), path).toBe(403);
    }
  }
});

test('threat 26: a person’s session has a new id at each sign-in, cannot be read by scripts, and ends for good', async ({
  page,
  context,
  request,
}) => {
  const { address } = await newPerson(request);
  const walker = new Walker(page, WAY);
  const session = async () => (await context.cookies()).find(({ name }) => /session/.test(name));
  await signsInByLink(walker, address);
  const first = await session();
  expect(first).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  await signsInByLink(walker, address);
  expect((await session())?.value).not.toBe(first?.value);
  await context.addCookies([{ ...first, name: first?.name ?? '', value: first?.value ?? '' }]);
  await page.goto('/my');
  await expect(heading(page)).toHaveText(walker.words.signIn.title);
});

test('threat 27: nobody who is not signed in as a person gets into anybody’s own place', async ({
  request,
}) => {
  const forged = { cookie: 'portal-session=forged', 'x-portal-gate': 'guess' };
  for (const place of ['', '/question', '/object', '/withdraw', '/consent', '/sessions']) {
    const got = await request.get(`/my${place}`, { headers: forged, maxRedirects: 0 });
    expect(got.headers().location, place).toBe('/sign-in');
    if (place === '' || place === '/question') continue;
    const headers = { ...OWN, ...forged };
    const posted = await request.post(`/my${place}`, { headers, form: {}, maxRedirects: 0 });
    expect(posted.headers().location, place).toBe('/sign-in');
  }
});
