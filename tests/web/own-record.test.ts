import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { newPerson } from './directory.ts';
import { heading, objectsInTwoClicks, signsInByLink } from './own-verbs.ts';
import { opensAccount } from './tell-directory.ts';
import { nameOfWay, optionsOf, WAYS, Walker } from './walker.ts';

async function findsNothingWrong({ page }: Walker, hasScripts: boolean): Promise<void> {
  if (!hasScripts) return;
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join('\n')}`);
  expect(told, page.url()).toEqual([]);
  const widest = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(widest, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
}

/** The path of the link in the newest letter to that address that holds one of that kind. */
async function linkInLetterTo(page: Page, address: string, kind: string): Promise<string> {
  const mailbox = await page.context().newPage();
  let found: string | undefined;
  await expect(async () => {
    await mailbox.goto('/mailbox');
    const letters = mailbox.getByRole('listitem').filter({ hasText: address }).getByRole('link');
    await letters.first().click({ timeout: 500 });
    const text = (await mailbox.locator('.letter-text').textContent()) ?? '';
    found = new RegExp(`/${kind}/\\S+`).exec(text)?.[0];
    expect(found).toBeDefined();
  }).toPass({ timeout: 20_000 });
  await mailbox.close();
  return found ?? '';
}

for (const way of WAYS) {
  test.describe(nameOfWay(way), () => {
    test.use(optionsOf(way));
    test.setTimeout(120_000);

    test('a person asks for another account, its address agrees, both are one center, and one leaves', async ({
      page,
      browser,
      request,
      baseURL,
    }) => {
      const mia = await newPerson(request);
      const name = `second-${mia.facebook}`;
      const address = `${name}@example.org`;
      await opensAccount(request, { account: name, address, bornOn: '1990-05-01' });
      const walker = new Walker(page, way);
      const { center } = walker.words;
      await signsInByLink(walker, mia.address);
      await page.goto('/my/center');
      await findsNothingWrong(walker, way.hasScripts);
      await walker.press(page.getByRole('link', { name: center.invite }));
      await expect(page.getByText(center.inviteReach)).toBeVisible();
      await findsNothingWrong(walker, way.hasScripts);
      await walker.write(page.getByLabel(center.inviteAddress), address);
      await walker.press(page.getByRole('button', { name: center.send }));
      await expect(page.getByRole('status')).toHaveText(center.askedDone);
      await expect(page.getByText(name, { exact: true })).toHaveCount(0);
      const link = await linkInLetterTo(page, address, 'link');
      const theirs = await browser.newContext({ ...optionsOf(way), baseURL: baseURL ?? '' });
      const reader = new Walker(await theirs.newPage(), way);
      await reader.page.goto(link);
      await expect(heading(reader.page)).toHaveText(center.linkTitle);
      await expect(reader.page.getByText(mia.address)).toBeVisible();
      await findsNothingWrong(reader, way.hasScripts);
      await reader.tick(reader.page.getByRole('checkbox', { name }));
      await reader.press(reader.page.getByRole('button', { name: center.linkAgree }));
      await expect(heading(reader.page)).toHaveText(center.linkDone);
      await theirs.close();
      await page.goto('/my/center');
      const leaving = page.getByRole('link', { name: name });
      await walker.press(leaving);
      await expect(page.getByText(center.leaveCarries)).toBeVisible();
      await findsNothingWrong(walker, way.hasScripts);
      await walker.press(page.getByRole('button', { name: center.leaveButton }));
      await expect(page.getByRole('status')).toContainText(center.moved);
    });

    test('a person switches unasked messages off, reads the history, keeps a receipt and takes everything along', async ({
      page,
      request,
    }) => {
      const mia = await newPerson(request);
      const walker = new Walker(page, way);
      const { unasked, history, record } = walker.words;
      await signsInByLink(walker, mia.address);
      const reference = await objectsInTwoClicks(walker);
      await page.goto('/my/messages');
      await findsNothingWrong(walker, way.hasScripts);
      await walker.press(page.getByRole('button', { name: unasked.off }));
      await expect(page.getByRole('status')).toHaveText(unasked.saved);
      await expect(page.getByText(unasked.ownZero)).toBeVisible();
      await page.goto('/my/history');
      await expect(page.getByText(history.type.filed)).toBeVisible();
      await findsNothingWrong(walker, way.hasScripts);
      await walker.press(page.getByRole('link', { name: reference }).first());
      await expect(heading(page)).toHaveText(history.receiptTitle);
      await expect(page.locator('.reference')).toHaveText(reference);
      await findsNothingWrong(walker, way.hasScripts);
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('navigation')).toHaveCount(0);
      await expect(page.locator('.reference')).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      const receipt = await page.request.get(`/my/receipts/${reference}.json`);
      expect(await receipt.json()).toMatchObject({ reference, channel: 'signed_in' });
      await page.goto('/my/data');
      await findsNothingWrong(walker, way.hasScripts);
      const download = page.waitForEvent('download');
      await walker.press(page.getByRole('link', { name: record.takeButton }));
      const file = readFileSync(await (await download).path(), 'utf8');
      expect(JSON.parse(file)).toMatchObject({ addresses: [mia.address] });
    });

    test('whoever is forgotten is asked once, signed out, and their objection holds', async ({
      page,
      request,
    }) => {
      const mia = await newPerson(request);
      const walker = new Walker(page, way);
      const { record, signIn } = walker.words;
      await signsInByLink(walker, mia.address);
      await objectsInTwoClicks(walker);
      await page.goto('/my/erase');
      await findsNothingWrong(walker, way.hasScripts);
      const erase = page.getByRole('button', { name: record.eraseButton });
      await walker.press(erase);
      await expect(page.getByRole('status')).toHaveText(record.eraseUnticked);
      await walker.tick(page.getByLabel(record.eraseSure));
      await walker.press(erase);
      await expect(heading(page)).toHaveText(record.erasedTitle);
      await findsNothingWrong(walker, way.hasScripts);
      await page.goto('/my');
      await expect(heading(page)).toHaveText(signIn.title);
      await signsInByLink(walker, mia.address);
      await expect(page.getByText(mia.facebook).first()).toBeVisible();
      await page.goto('/my/history');
      await expect(page.getByText(walker.words.history.type.filed)).toBeVisible();
    });

    test('the holder of a status link ends it, and it opens nothing any more', async ({
      page,
      request,
    }) => {
      const mia = await newPerson(request);
      const walker = new Walker(page, way);
      const { record, history, confirm } = walker.words;
      await signsInByLink(walker, mia.address);
      const reference = await objectsInTwoClicks(walker);
      await page.goto(`/my/receipts/${reference}`);
      const first = await page.getByRole('link', { name: history.status }).getAttribute('href');
      await page.goto(first ?? '');
      await findsNothingWrong(walker, way.hasScripts);
      await walker.press(page.getByRole('button', { name: record.statusEnd }));
      await expect(heading(page)).toHaveText(record.statusEnded);
      await page.goto(first ?? '');
      await expect(heading(page)).toHaveText(confirm.unknownTitle);
      await page.goto(`/my/receipts/${reference}`);
      const second = await page.getByRole('link', { name: history.status }).getAttribute('href');
      expect(second).not.toBe(first);
    });
  });
}
