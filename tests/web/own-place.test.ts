import { expect, test } from '@playwright/test';
import { mayTrainOn, newPerson } from './directory.ts';
import {
  goesTo,
  heading,
  objectsInTwoClicks,
  signsInByCode,
  signsInByLink,
  useOn,
} from './own-verbs.ts';
import { nameOfWay, optionsOf, WAYS, Walker } from './walker.ts';

const TRAINING = { en: 'Training AI', de: 'KI trainieren', da: 'Træning af AI' };

for (const way of WAYS) {
  test.describe(nameOfWay(way), () => {
    test.use(optionsOf(way));
    const training = TRAINING[way.locale];

    test('who signs in with a link sees what holds for them, and objects in two clicks', async ({
      page,
      request,
    }) => {
      const person = await newPerson(request);
      const walker = new Walker(page, way);
      const { own, change } = walker.words;
      await signsInByLink(walker, person.address);
      for (const account of [person.facebook, person.instagram])
        await expect(useOn(walker, account, training)).toContainText(own.state.used);
      await page.goto('/notices/ai_training');
      await objectsInTwoClicks(walker);
      await expect(page.locator('.covered')).toContainText(person.instagram);
      const answer = await mayTrainOn(request, person.instagram, new Date());
      expect(answer).toMatchObject({ use: false, reasons: ['objection'] });
      await goesTo(walker, 'overview');
      for (const account of [person.facebook, person.instagram])
        await expect(useOn(walker, account, training)).not.toContainText(own.state.used);
      await goesTo(walker, 'withdraw');
      await expect(page.getByText(change.withdrawStays)).toBeVisible();
    });

    test('who signs in with a code learns why, down to the objection it rests on', async ({
      page,
      request,
    }) => {
      const person = await newPerson(request);
      const walker = new Walker(page, way);
      const { own, question } = walker.words;
      await signsInByCode(walker, person.address);
      const reference = await objectsInTwoClicks(walker);
      await goesTo(walker, 'overview');
      const use = useOn(walker, person.instagram, training);
      await walker.press(use.getByRole('link', { name: own.why.replace('?', '') }));
      await expect(heading(page)).toHaveText(question.title);
      await expect(page.getByRole('heading', { name: question.mayNot })).toBeVisible();
      await expect(page.getByText(question.reason.objection)).toBeVisible();
      await expect(page.locator('.timeline')).toContainText(reference);
      await expect(page.locator('.timeline')).toContainText(person.address);
      await walker.press(page.getByRole('button', { name: question.ask }));
      await expect(page.getByRole('heading', { name: question.partly })).toBeVisible();
    });

    test('who withdraws names the accounts, none ticked beforehand, and the others stay protected', async ({
      page,
      request,
    }) => {
      const person = await newPerson(request);
      const walker = new Walker(page, way);
      const { own, change } = walker.words;
      await signsInByCode(walker, person.address);
      await objectsInTwoClicks(walker);
      const meanwhile = new Date();
      await goesTo(walker, 'withdraw');
      const group = page.getByRole('group', { name: training });
      const boxes = page.getByRole('checkbox');
      expect(await boxes.count()).toBeGreaterThanOrEqual(2);
      for (const box of await boxes.all()) await expect(box).not.toBeChecked();
      await walker.press(page.getByRole('button', { name: change.withdrawButton }));
      await expect(page.getByRole('status')).toHaveText(change.withdrawNothing);
      await walker.tick(group.getByRole('checkbox', { name: person.facebook }));
      await walker.press(page.getByRole('button', { name: change.withdrawButton }));
      await expect(page.getByRole('status')).toContainText(change.withdrawn);
      await goesTo(walker, 'overview');
      await expect(useOn(walker, person.facebook, training)).toContainText(own.state.used);
      await expect(useOn(walker, person.instagram, training)).not.toContainText(own.state.used);
      const now = { use: true, reasons: [] };
      expect(await mayTrainOn(request, person.facebook, new Date())).toMatchObject(now);
      const then = { use: false, reasons: ['objection'] };
      expect(await mayTrainOn(request, person.facebook, meanwhile)).toMatchObject(then);
      expect(await mayTrainOn(request, person.instagram, new Date())).toMatchObject(then);
    });

    test('who consents does so account by account, and takes it back as easily', async ({
      page,
      request,
    }) => {
      const person = await newPerson(request);
      const walker = new Walker(page, way);
      const { change } = walker.words;
      await signsInByCode(walker, person.address);
      await goesTo(walker, 'consent');
      const row = (account: string) =>
        page.locator('.account-row').filter({ hasText: account }).first();
      const facebook = row(person.facebook);
      await walker.press(facebook.getByRole('button'));
      await expect(page.getByRole('status')).toBeVisible();
      await expect(facebook).not.toContainText(change.consentNo);
      await expect(row(person.instagram)).toContainText(change.consentNo);
      await walker.press(facebook.getByRole('button'));
      await expect(facebook).toContainText(change.consentNo);
    });
  });
}
