import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#flows/actor.ts';
import { fileObjection } from '#flows/file-objection.ts';
import { oweLetter } from '#flows/owe-letter.ts';
import { takeConsents } from '#flows/take-consents.ts';
import { takeDirectoryEvents } from '#flows/take-directory-events.ts';
import { mail, signed, ZONE } from '#tests/mail/inbound/signed-mail.ts';
import { type MailWorld, mailWorld, OPERATOR } from '#tests/support/mail-world.ts';

const stranger: Actor = { kind: 'anonymous', client: '192.0.2.7' };
const NO = 'I object to AI training with my posts.';

let world: MailWorld;
beforeEach(async () => {
  world = await mailWorld(ZONE);
});
afterEach(() => world.close());

const texts = async () => {
  const parsed = await Promise.all(world.delivered.map(({ raw }) => simpleParser(raw)));
  return parsed.map(({ text }) => text ?? '');
};
const files = (address: string) =>
  fileObjection(world.house, stranger, {
    target: { address },
    purposes: 'all',
    channel: 'form',
    locale: 'da',
  });
const objectsSigned = async (from: string, body = NO, fields: Record<string, string> = {}) => {
  const raw = mail(
    { From: from, Subject: 'Data', 'Message-ID': '<m1@c.example>', ...fields },
    body,
  );
  await world.mails(await signed(raw), { from });
  await world.works();
};

test('a pending objection is reminded of a week before it lapses, and told when it has', async () => {
  await files('mia@example.org');
  await world.works();
  world.house.pass({ days: 22 });
  await world.works();
  expect(world.delivered).toHaveLength(1);
  world.house.pass({ days: 1 });
  await world.works();
  expect((await texts())[1]).toContain('Din indsigelse bortfalder snart');
  world.house.pass({ days: 7 });
  await world.works();
  const [, , lapsed = ''] = await texts();
  expect(lapsed).toContain('Din indsigelse er bortfaldet');
  expect(lapsed).toContain('/confirm/');
});

test('whoever has confirmed hears of no lapse', async () => {
  await objectsSigned('mia@example.org');
  world.house.pass({ days: 40 });
  await world.works();
  expect(world.delivered).toHaveLength(1);
});

test('an account that is linked later is told of, with the instant since when it is covered', async () => {
  await objectsSigned('jonas@example.org');
  world.house.pass({ hours: 1 });
  const link = (account: string, id: string) => ({
    id,
    at: world.house.now(),
    type: 'linked' as const,
    account,
    center: 'center-jonas',
  });
  await takeDirectoryEvents(world.house, OPERATOR, [
    link('fb-jonas', 'l1'),
    link('ig-jonas', 'l2'),
  ]);
  await world.works();
  expect(world.delivered.at(-1)?.to).toEqual(['jonas@example.org']);
  const told = (await texts()).at(-1) ?? '';
  expect(told).toContain('Instagram, account ig-jonas: since 1 February 2026 at 11:00:00 UTC');
  expect(told).not.toContain('fb-jonas');
});

test('a consent that ends an objection is told to the person, and how to object again', async () => {
  await objectsSigned('jonas@example.org');
  world.house.pass({ hours: 1 });
  await takeConsents(world.house, OPERATOR, [
    {
      id: 'c1',
      at: world.house.now(),
      type: 'consented',
      account: 'fb-jonas',
      purpose: 'ai_training',
      evidence: 'ticked in the settings',
    },
  ]);
  await world.works();
  const told = (await texts()).at(-1) ?? '';
  expect(told).toContain('A consent has ended your objection');
  expect(told).toContain('account fb-jonas');
  expect(told).toContain('https://portal.test/object');
});

test('a plain no in answer to a notice letter objects to what it announced, and to nothing else', async () => {
  const { house } = world;
  const hash = house.vault.addressHash('mia@example.org');
  await oweLetter(house.db, house, {
    kind: 'notice',
    addressHash: hash,
    locale: 'de',
    about: { purpose: 'ai_training', version: 1, region: 'DE' },
    cause: 'notice:ai_training:1:mia',
  });
  await world.works();
  const [notice] = world.delivered;
  const id = /^Message-ID: (.*)\r$/m.exec(notice?.raw ?? '')?.[1] ?? '';
  expect((await texts())[0]).toContain('/object');
  await objectsSigned('mia@example.org', 'Nein', { 'In-Reply-To': id, Subject: 'Re: Daten' });
  const purposes = await house.db`select purpose from objections`;
  expect(purposes).toEqual([{ purpose: 'ai_training' }]);
});

test('writing to the address with a purpose in its tag objects to that purpose alone', async () => {
  const raw = await signed(mail({ From: 'mia@example.org', Subject: 'no' }, 'I object.'));
  const to = 'objections+ai_training@portal.test';
  await world.mails(raw, { from: 'mia@example.org', to });
  await world.works();
  const purposes = await world.house.db`select purpose from objections`;
  expect(purposes).toEqual([{ purpose: 'ai_training' }]);
});

test('threat 35: while the outside server is away filings are recorded and letters wait, none lost', async () => {
  world.refuseWith = 451;
  for (let i = 0; i < 30; i += 1) await files(`person${i}@example.com`);
  await world.works();
  expect(world.delivered).toHaveLength(0);
  world.refuseWith = null;
  world.house.pass({ minutes: 2 });
  await world.works();
  expect(new Set(world.delivered.map(({ to }) => to[0])).size).toBe(30);
});

test('a recipient refused for good shows on the letter as failed, and the objection stands', async () => {
  world.refuseWith = 550;
  await files('mia@example.org');
  await world.works();
  const rows = await world.house.db`select state, problem from letters where kind = 'confirm'`;
  expect(rows).toEqual([{ state: 'failed', problem: expect.stringContaining('550') }]);
  expect(await world.reasons('fb-mia', 'facebook')).toEqual(['objection_pending']);
});
