import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#flows/actor.ts';
import { openTransport } from '#flows/open-transport.ts';
import { receiveMail } from '#flows/receive-mail.ts';
import { sendLetters } from '#flows/send-letters.ts';
import { mail, signed, ZONE } from '#tests/mail/inbound/signed-mail.ts';
import { type MailWorld, mailWorld, OPERATOR } from '#tests/support/mail-world.ts';

const stranger: Actor = { kind: 'anonymous', client: '192.0.2.7' };
const NO = 'I object to AI training with my posts.';

let world: MailWorld;
beforeEach(async () => {
  world = await mailWorld(ZONE);
});
afterEach(() => world.close());

const stores = (raw: Uint8Array | string) =>
  receiveMail(world.house, OPERATOR, { raw: Buffer.from(raw), envelope: { to: [] } });

const from = 'From: hostile@example.com\r\n';
const deep = Array.from(
  { length: 400 },
  (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
);
const HOSTILE: readonly (readonly [string, Uint8Array | string])[] = [
  ['nothing at all', ''],
  ['one byte', '\0'],
  ['NUL in every place', `${from}Subject: a\0b\r\nMessage-ID: <a\0b@c>\r\n\r\nno\0 more\0\r\n`],
  ['bytes that are no text', Buffer.concat([Buffer.from(from), Buffer.alloc(5000, 0xff)])],
  ['half a surrogate', `${from}Content-Type: text/plain; charset=utf-16\r\n\r\n\ud800 no`],
  [
    'a thousand senders',
    `From: ${Array.from({ length: 1000 }, (_, i) => `a${i}@example.com`).join(', ')}\r\n\r\n${NO}`,
  ],
  ['a thousand recipients', `${from}To: ${'a@example.com, '.repeat(1000)}\r\n\r\n${NO}`],
  ['parts in parts, 400 deep', `${from}${deep.join('')}${NO}`],
  ['a megabyte of one header', `${from}Subject: ${'x'.repeat(1_000_000)}\r\n\r\n${NO}`],
  ['a line of three megabytes', `${from}\r\n${'>'.repeat(3_000_000)}`],
  [
    'a character set that does not exist',
    `${from}Content-Type: text/plain; charset=klingon\r\n\r\n${NO}`,
  ],
  ['an encoding that does not exist', `${from}Content-Transfer-Encoding: zip\r\n\r\n${NO}`],
  ['markup without end', `${from}Content-Type: text/html\r\n\r\n${'<div>'.repeat(100_000)}`],
  ['brackets without end', `From: ${'<'.repeat(50_000)}\r\n\r\n${NO}`],
  [
    'a Message-ID with a line end in it',
    `${from}Message-ID: <a@b>\r\n \r\n\tBcc: x@y\r\n\r\n${NO}`,
  ],
];

test.each(HOSTILE)(
  'threat 30: a message of %s is taken, dealt with once, and holds up nobody',
  async (_what, raw) => {
    expect((await stores(raw)).kind).toBe('stored');
    await stores(await signed(mail({ From: 'mia@example.org', Subject: 'no' }, NO)));
    await world.works();
    const states = await world.house.db<{ state: string }[]>`select state from inbound_messages`;
    expect(states.filter(({ state }) => state !== 'read')).toEqual([]);
    expect(await world.reasons('fb-mia', 'facebook')).toEqual(['objection']);
  },
);

test('threat 30: a webhook message over 10 MiB, or from the future, is refused; one from an outage counts from then', async () => {
  const { house } = world;
  expect(await stores(Buffer.alloc(10 * 1024 * 1024 + 1))).toEqual({ kind: 'too_large' });
  const raw = Buffer.from(await signed(mail({ From: 'mia@example.org', Subject: 'no' }, NO)));
  const at = house.now();
  const send = (receivedAt: number) =>
    receiveMail(house, OPERATOR, { raw, envelope: { to: [] }, receivedAt });
  expect(await send(at + 1)).toEqual({ kind: 'future' });
  expect((await send(at - 3 * 86_400_000)).kind).toBe('stored');
  await world.works();
  expect(await house.db`select received_at from filings`).toEqual([
    { received_at: at - 3 * 86_400_000 },
  ]);
});

test('nobody without the scope hands in mail', async () => {
  const key: Actor = { kind: 'key', id: 'k', name: 'other', scopes: ['audit:read'] };
  const mailing = { raw: Buffer.from(NO), envelope: { to: [] } };
  await expect(receiveMail(world.house, key, mailing)).rejects.toThrow('may not');
  await expect(receiveMail(world.house, stranger, mailing)).rejects.toThrow('may not');
});

test('threat 16: a plus tag and dots make another address: an objection from one says nothing for the other', async () => {
  const raw = mail({ From: 'm.ia+x@example.org', Subject: 'no' }, NO);
  await stores(await signed(raw));
  await world.works();
  expect(await world.reasons('fb-mia', 'facebook')).toEqual([]);
  expect(world.delivered.map(({ to }) => to)).toEqual([['m.ia+x@example.org']]);
});

test('threat 35: over the budget of all letters together they wait, the alarm is logged, and all go out afterwards', async () => {
  const { house } = world;
  for (let i = 0; i < 6; i += 1)
    await stores(mail({ From: `p${i}@example.com`, Subject: 'no', 'X-N': `${i}` }, NO));
  await world.works();
  expect(world.delivered).toHaveLength(6);
  for (let i = 6; i < 9; i += 1)
    await stores(mail({ From: `p${i}@example.com`, Subject: 'no', 'X-N': `${i}` }, NO));
  const transport = openTransport(house);
  expect(await sendLetters(house, transport, { perHour: 6 })).toBe(0);
  expect(house.logged.map(({ event }) => event)).toContain('mail_budget_spent');
  await transport.close();
  house.pass({ hours: 2 });
  await world.works();
  expect(world.delivered).toHaveLength(9);
});

test('two senders at once send each letter once', async () => {
  for (let i = 0; i < 20; i += 1)
    await stores(mail({ From: `p${i}@example.com`, Subject: 'no', 'X-N': `${i}` }, NO));
  const { house } = world;
  const [one, two] = [openTransport(house), openTransport(house)];
  await world.works();
  for (let i = 0; i < 20; i += 1)
    await stores(mail({ From: `q${i}@example.com`, Subject: 'no', 'X-N': `${i}` }, NO));
  await Promise.all([world.works(), sendLetters(house, one), sendLetters(house, two)]);
  await world.works();
  await one.close();
  await two.close();
  const to = world.delivered.map((letter) => letter.to[0]);
  expect(new Set(to).size).toBe(40);
  expect(to).toHaveLength(40);
});

test('an address that bounced is written to again once its holder provably writes from it', async () => {
  const { house } = world;
  const hash = house.vault.addressHash('mia@example.org');
  await house.db`insert into suppressions (address, since, why) values (${hash}, ${house.now()}, 'bounce 5.1.1')`;
  await stores(await signed(mail({ From: 'mia@example.org', Subject: 'no' }, NO)));
  await world.works();
  expect(world.delivered.map(({ to }) => to)).toEqual([['mia@example.org']]);
});
