import { randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { mayTrainOn, newPerson } from './directory.ts';
import {
  goesTo,
  heading,
  readsSignInMail,
  signsInByCode,
  signsInByLink,
  useOn,
} from './own-verbs.ts';
import { opensAccount } from './tell-directory.ts';
import { nameOfWay, optionsOf, WAYS, Walker } from './walker.ts';

for (const way of WAYS) {
  test.describe(nameOfWay(way), () => {
    test.use(optionsOf(way));

    test('who proves a further address sees what is on it, and objects there with one click of its own', async ({
      page,
      request,
    }) => {
      const person = await newPerson(request);
      const name = `fb-t${randomBytes(6).toString('hex')}`;
      const address = `${name}@example.net`;
      await opensAccount(request, { account: name, address, bornOn: '1990-05-01' });
      const walker = new Walker(page, way);
      const { words } = walker;
      await signsInByCode(walker, person.address);
      await goesTo(walker, 'sessions');
      await walker.press(page.getByRole('link', { name: words.sessions.further }));
      await expect(heading(page)).toHaveText(words.signIn.further);
      await walker.write(page.getByLabel(words.signIn.address), address);
      await walker.press(page.getByRole('button', { name: words.signIn.ask }));
      const { code } = await readsSignInMail(page, address);
      await walker.write(page.getByLabel(words.signIn.code, { exact: true }), code);
      await walker.press(page.getByRole('button', { name: words.signIn.codeButton }));
      await expect(page.locator('.account-sheet').filter({ hasText: name })).toBeVisible();
      await page.goto('/my/object');
      await walker.press(page.getByRole('button', { name }));
      await expect(heading(page)).toHaveText(words.change.filedTitle);
      const refused = { use: false, reasons: ['objection'] };
      expect(await mayTrainOn(request, name, new Date())).toMatchObject(refused);
      const used = { use: true, reasons: [] };
      expect(await mayTrainOn(request, person.facebook, new Date())).toMatchObject(used);
    });

    test('somebody under 16 is told that a guardian must write, and finds no button', async ({
      page,
      request,
    }) => {
      const name = `fb-k${randomBytes(6).toString('hex')}`;
      const address = `${name}@example.net`;
      await opensAccount(request, { account: name, address, bornOn: '2013-05-01' });
      const walker = new Walker(page, way);
      await signsInByLink(walker, address);
      await goesTo(walker, 'consent');
      const row = page.locator('.account-row').filter({ hasText: name }).first();
      await expect(row).toContainText('16');
      await expect(row).toContainText('objections@');
      await expect(row.getByRole('button')).toHaveCount(0);
    });

    test('who is signed in elsewhere sees it, ends it, and signs out', async ({
      page,
      browser,
      request,
      baseURL,
    }) => {
      const person = await newPerson(request);
      const there = await browser.newContext({ ...optionsOf(way), baseURL });
      const other = new Walker(await there.newPage(), way);
      await signsInByLink(other, person.address);
      const walker = new Walker(page, way);
      const { words } = walker;
      await signsInByLink(walker, person.address);
      await goesTo(walker, 'sessions');
      const rows = page.locator('.account-row');
      await expect(rows).toHaveCount(2);
      const elsewhere = rows.filter({ hasNotText: words.sessions.here });
      await walker.press(elsewhere.getByRole('button'));
      await expect(rows).toHaveCount(1);
      await other.page.goto('/my');
      await expect(heading(other.page)).toHaveText(words.signIn.title);
      await there.close();
      await walker.press(page.getByRole('button', { name: words.own.signOut }));
      await expect(heading(page)).toHaveText(words.signIn.title);
      await page.goto('/my');
      await expect(heading(page)).toHaveText(words.signIn.title);
    });
  });
}

test('a day is asked about as a whole: before, since, and on the day of the objection', async ({
  page,
  request,
}) => {
  const person = await newPerson(request);
  const walker = new Walker(page, WAYS[0] as (typeof WAYS)[number]);
  const { question, object } = walker.words;
  await signsInByLink(walker, person.address);
  await page.goto('/my/object');
  await walker.press(page.getByRole('button', { name: object.send }));
  const answer = page.locator('.answer');
  const days = {
    '2025-06-03': question.may,
    [new Date().toISOString().slice(0, 10)]: question.partly,
  };
  for (const [day, said] of Object.entries(days)) {
    await page.goto('/my/question');
    await page.getByLabel(question.account).selectOption(person.instagram);
    await page.getByLabel(question.category, { exact: true }).selectOption('content.post');
    await page.getByLabel(question.purpose).selectOption('ai_training');
    await page.getByLabel(question.date).fill(day);
    await page.getByRole('button', { name: question.ask }).click();
    await expect(answer).toHaveText(said);
  }
  await page.getByLabel(question.visibility).selectOption('private');
  await page.getByRole('button', { name: question.ask }).click();
  await expect(answer).toHaveText(question.mayNot);
  await expect(page.getByText(question.reason.not_public)).toBeVisible();
  await page.goto('/my/question?account=x&day=2999-01-01');
  await expect(page.getByText(question.dateWrong)).toBeVisible();
});

test('two people see nothing of each other, whatever the address bar says', async ({
  page,
  browser,
  request,
  baseURL,
}) => {
  const way = WAYS[0] as (typeof WAYS)[number];
  const [mia, other] = [await newPerson(request), await newPerson(request)];
  const walker = new Walker(page, way);
  await signsInByLink(walker, mia.address);
  await page.goto('/my/object');
  await walker.press(page.getByRole('button', { name: walker.words.object.send }));
  const path = new URL(page.url()).pathname;
  const elsewhere = await browser.newContext({ ...optionsOf(way), baseURL });
  const stranger = new Walker(await elsewhere.newPage(), way);
  await signsInByLink(stranger, other.address);
  expect((await stranger.page.goto(path))?.status()).toBe(404);
  await stranger.page.goto(`/my/question?account=${mia.facebook}&purpose=ai_training`);
  await expect(stranger.page.locator('main')).not.toContainText(mia.facebook);
  const reference = path.split('/').at(-1);
  const post = (place: string, form: Record<string, string>) =>
    stranger.page.request.post(place, {
      form,
      headers: { 'sec-fetch-site': 'same-origin' },
      maxRedirects: 0,
    });
  await post('/my/withdraw', { carry: `${reference}.ai_training|${mia.facebook}` });
  await post('/my/object', { account: mia.facebook, all: '1' });
  await post('/my/consent', {
    account: mia.facebook,
    purpose: 'ads_from_activity',
    act: 'give',
  });
  await elsewhere.close();
  await goesTo(walker, 'withdraw');
  await expect(page.getByRole('checkbox', { name: mia.facebook }).first()).toBeVisible();
  await expect(page.locator('.ways')).toHaveCount(1);
  await goesTo(walker, 'overview');
  await expect(useOn(walker, mia.facebook, 'Training AI')).toContainText('Protected since');
});
