import { expect, test } from '@playwright/test';
import { mayTrainOn, newPerson } from './directory.ts';
import {
  confirms,
  filesObjection,
  findsByReference,
  followsItsLink,
  opensTheMail,
  readsTheNotice,
  saysWhy,
  seesCovered,
  signsIn,
} from './verbs.ts';

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts });

    test('who reads the notice, objects with an address alone and confirms by mail is protected on every linked account', async ({
      page,
      request,
    }) => {
      const person = await newPerson(request);
      const before = new Date();
      const allowed = { use: true, reasons: [] };
      expect(await mayTrainOn(request, person.instagram, before)).toMatchObject(allowed);

      await readsTheNotice(page, 'Training AI');
      const reference = await filesObjection(page, person.address);
      await opensTheMail(page, person.address, /confirm/i);
      await followsItsLink(page);
      await confirms(page);
      await seesCovered(page, [person.facebook, person.instagram]);

      const refused = { use: false, reasons: ['objection'] };
      expect(await mayTrainOn(request, person.instagram, new Date())).toMatchObject(refused);
      expect(await mayTrainOn(request, person.instagram, before)).toMatchObject(allowed);

      await signsIn(page, 'officer');
      await findsByReference(page, reference);
      await page.getByRole('link', { name: reference }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(reference);
      await saysWhy(page);
      await expect(page.getByText(person.instagram).first()).toBeVisible();
      await expect(page.getByText(/^Please confirm sent /)).toBeVisible();
    });
  });
}

test('the confirmed page, its letter and the status page all list the same accounts', async ({
  page,
  request,
}) => {
  const person = await newPerson(request);
  await page.goto('/object');
  await filesObjection(page, person.address);
  await opensTheMail(page, person.address, /confirm/i);
  await page.getByRole('link', { name: /\/confirm\// }).click();
  await confirms(page);
  await page.getByRole('link', { name: 'Your status page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your objection');
  await seesCovered(page, [person.facebook, person.instagram]);
  await expect(page.getByText('What is not covered')).toBeVisible();
  await expect(page.getByText('No one can call it back')).toBeVisible();
});
