import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#flows/actor.ts';
import { confirmFiling } from '#flows/confirm-filing.ts';
import { receiveMail } from '#flows/receive-mail.ts';
import { mail, signed, ZONE } from '#tests/mail/inbound/signed-mail.ts';
import { type MailWorld, mailWorld } from '#tests/support/mail-world.ts';
import type { DeliveredLetter } from '#tests/support/outside-server.ts';

const stranger: Actor = { kind: 'anonymous', client: '192.0.2.7' };
const NO = 'Hallo, ich möchte nicht, dass ihr mit meinen Bildern eure KI füttert. Mia';

let world: MailWorld;
beforeEach(async () => {
  world = await mailWorld(ZONE);
});
afterEach(() => world.close());

const says = (from: string, body: string, fields: Record<string, string> = {}) =>
  mail(
    {
      From: `Mia <${from}>`,
      To: 'objections@portal.test',
      Subject: 'KI',
      Date: 'Sun, 1 Feb 2026 10:00:00 +0000',
      'Message-ID': '<one@client.example>',
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Transfer-Encoding': '8bit',
      ...fields,
    },
    body,
  );
const writesSigned = async (from: string, body: string, fields: Record<string, string> = {}) =>
  world.mails(await signed(says(from, body, fields)), { from });
const writes = (from: string, body: string, fields: Record<string, string> = {}) =>
  world.mails(says(from, body, fields), { from });
const subjects = () => world.delivered.map(({ raw }) => /^Subject: (.*)$/m.exec(raw)?.[1]);
const text = async (letter: DeliveredLetter | undefined) =>
  (await simpleParser(letter?.raw ?? '')).text ?? '';
const filings = () => world.house.db`select * from filings`;

test('whoever objects by an authenticated mail has objected, confirmed, on all linked accounts, and is told so', async () => {
  await writesSigned('mia@example.org', NO);
  await world.works();
  expect(await world.reasons('ig-mia', 'instagram')).toEqual(['objection']);
  expect(await world.reasons('ig-jonas', 'instagram')).toEqual([]);
  expect(world.delivered.map(({ to }) => to)).toEqual([['mia@example.org']]);
  const letter = await text(world.delivered[0]);
  expect(letter).toContain('Ihr Widerspruch ist bestätigt');
  expect(letter).toContain('ig-mia');
  expect(letter).toContain('1. Februar 2026 um 10:00:00 UTC');
  const { raw = '', from = '' } = world.delivered[0] ?? {};
  expect(raw).toContain('In-Reply-To: <one@client.example>');
  expect(raw).toContain('Auto-Submitted: auto-replied');
  expect(from).toMatch(/^bounces\+v-[0-9a-f]+-[0-9a-f]{16}@portal\.test$/);
});

test('an unauthenticated objection protects at once, is asked about, and is confirmed by its link', async () => {
  await writes('mia.winter@example.com', NO);
  await world.works();
  expect(await world.reasons('fb-mia', 'facebook')).toEqual(['objection_pending']);
  expect(subjects()).toHaveLength(1);
  const token = /\/confirm\/(\S+)/.exec(await text(world.delivered[0]))?.[1] ?? '';
  expect(await confirmFiling(world.house, stranger, token)).toMatchObject({ kind: 'confirmed' });
  await world.works();
  expect(await world.reasons('fb-mia', 'facebook')).toEqual(['objection']);
  expect(await text(world.delivered[1])).toContain('Ihr Widerspruch ist bestätigt');
});

test('the same mail ten times is one objection and one letter', async () => {
  const raw = await signed(says('mia@example.org', NO));
  for (let i = 0; i < 10; i += 1) {
    const trace = `Received: from relay${i}.example by mx; Sun, 1 Feb 2026 10:00:0${i} +0000\r\n`;
    await world.mails(trace + raw, { from: 'mia@example.org' });
  }
  await world.works();
  expect(await filings()).toHaveLength(1);
  expect(world.delivered).toHaveLength(1);
  const states = await world.house.db<{ state: string }[]>`select state from inbound_messages`;
  expect(states.filter(({ state }) => state === 'duplicate')).toHaveLength(9);
});

test('threat 2: a forged sender objects to nothing, learns nothing, and nothing is sent to the forged address', async () => {
  await writes('mia@example.org', NO);
  await world.works();
  expect(await filings()).toEqual([]);
  expect(world.delivered).toEqual([]);
  const rows = await world.house.db`select outcome, problem from inbound_messages`;
  expect(rows).toEqual([{ outcome: 'queue', problem: 'dmarc_fail' }]);
});

test('threat 2: no mail withdraws an objection; it is told how to, and the objection holds', async () => {
  await writesSigned('mia@example.org', NO);
  await world.works();
  await writesSigned('mia@example.org', 'Ich ziehe meinen Widerspruch zurück.', {
    'Message-ID': '<two@client.example>',
  });
  await world.works();
  expect(await world.reasons('fb-mia', 'facebook')).toEqual(['objection']);
  expect(await text(world.delivered[1])).toContain('Wie man einen Widerspruch zurücknimmt');
});

test('threat 3: a withdrawal that is only quoted withdraws nothing and is not answered as one', async () => {
  const body = `${NO}\r\n\r\nAm 1.1.2026 schrieb Support:\r\n> Ich ziehe meinen Widerspruch zurück.\r\n`;
  await writesSigned('mia@example.org', body);
  await world.works();
  expect(await world.reasons('fb-mia', 'facebook')).toEqual(['objection']);
});

test('threat 8: a vacation responder is met with silence over 100 rounds', async () => {
  await writes('mia.winter@example.com', NO);
  await world.works();
  const letters = world.delivered.length;
  for (let round = 0; round < 100; round += 1) {
    const to = world.delivered.at(-1)?.from ?? '';
    await world.mails(
      says('mia.winter@example.com', 'Ich bin bis Montag nicht im Büro.', {
        Subject: 'Abwesend: KI',
        'Auto-Submitted': 'auto-replied',
        'Message-ID': `<away${round}@client.example>`,
      }),
      { from: '', to: round % 2 === 0 ? to : 'objections@portal.test' },
    );
    world.house.pass({ minutes: 11 });
    await world.works();
  }
  expect(world.delivered).toHaveLength(letters);
  expect(await filings()).toHaveLength(1);
}, 120_000);

test('threat 8: a robot that does not say it is one gets at most one answer a day', async () => {
  for (let round = 0; round < 20; round += 1) {
    await writes('robot@example.com', `Thank you for your message number ${round}.`, {
      'Message-ID': `<robot${round}@client.example>`,
    });
    world.house.pass({ minutes: 30 });
    await world.works();
  }
  expect(world.delivered.length).toBeLessThanOrEqual(1);
}, 60_000);

test('threat 5: a made-up bounce stops no mail and touches no objection', async () => {
  await writes('mia.winter@example.com', NO);
  await world.works();
  await world.mails(bounce('<made-up@portal.test>'), { from: '' });
  await world.works();
  expect(await world.house.db`select * from suppressions`).toEqual([]);
  expect(await world.reasons('fb-mia', 'facebook')).toEqual(['objection_pending']);
});

test('threat 5: a true bounce stops mailing to that address, shows on the letter, and touches no objection', async () => {
  await writes('mia.winter@example.com', NO);
  await world.works();
  await world.mails(bounce('<x@portal.test>'), { from: '', to: world.delivered[0]?.from ?? '' });
  await world.works();
  const hash = world.house.vault.addressHash('mia.winter@example.com');
  expect(await world.house.db`select address, until from suppressions`).toEqual([
    { address: hash, until: null },
  ]);
  const bounced = await world.house.db`select problem from letters where bounced_at is not null`;
  expect(bounced).toEqual([{ problem: 'bounce 5.1.1' }]);
  expect(await world.reasons('fb-mia', 'facebook')).toEqual(['objection_pending']);
  world.house.pass({ days: 25 });
  await world.works();
  expect(world.delivered).toHaveLength(1);
});

test('what is not understood protects meanwhile, waits for a person, and is asked about once', async () => {
  await writes('mia.winter@example.com', 'Hi! Wie schon besprochen. LG');
  await world.works();
  expect(await world.reasons('fb-mia', 'facebook')).toEqual(['objection_pending']);
  expect(await world.house.db`select outcome from inbound_messages`).toEqual([
    { outcome: 'queue' },
  ]);
  expect(world.delivered).toHaveLength(1);
  expect(await text(world.delivered[0])).toContain('/confirm/');
});

test('what is not understood, sent to the address of one purpose, is held back for that purpose alone', async () => {
  const raw = says('mia.winter@example.com', 'Hi! Wie schon besprochen. LG');
  const to = 'objections+ai_training@portal.test';
  await world.mails(raw, { from: 'mia.winter@example.com', to });
  await world.works();
  const objected = await world.house.db`select purpose from events where type = 'objected'`;
  expect(objected).toEqual([{ purpose: 'ai_training' }]);
  expect(await world.reasons('fb-mia', 'facebook')).toEqual(['objection_pending']);
});

test('a mail handed on after thirty days has lapsed, and confirmed it counts from its receipt', async () => {
  const { house } = world;
  await receiveMail(
    house,
    { kind: 'system', name: 'test' },
    {
      raw: Buffer.from(says('mia.winter@example.com', NO)),
      envelope: { from: 'mia.winter@example.com', to: [house.settings.inboundAddress] },
      receivedAt: house.now() - 31 * 86_400_000,
    },
  );
  await world.works();
  expect(await world.reasons('fb-mia', 'facebook')).toEqual([]);
  const [filed] = await house.db<{ reference: string }[]>`select reference from filings`;
  const token = house.vault.token('confirm', filed?.reference ?? '');
  expect(await confirmFiling(house, stranger, token)).toMatchObject({ kind: 'confirmed' });
  await world.works();
  expect(await world.reasons('fb-mia', 'facebook')).toEqual(['objection']);
});

test('none of the sender’s words come back in a letter', async () => {
  await writes('mia.winter@example.com', `${NO} Besuch https://evil.example`, {
    From: '"Gewinn! https://evil.example" <mia.winter@example.com>',
    Subject: 'KI https://evil.example Widerspruch',
  });
  await world.works();
  expect(world.delivered).toHaveLength(1);
  expect(world.delivered[0]?.raw).not.toContain('evil');
});

function bounce(original: string): string {
  return [
    'From: MAILER-DAEMON@mx.example',
    'To: bounces@portal.test',
    'Subject: Undelivered',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'It failed.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    'Final-Recipient: rfc822; somebody-else@example.com',
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    `Message-ID: ${original}`,
    '',
    '--b--',
    '',
  ].join('\r\n');
}
