import { generateKeyPairSync } from 'node:crypto';
import { dkimVerify } from 'mailauth';
import { expect, test } from 'vitest';
import { zoneResolver } from '#mail/inbound/zone-resolver.ts';
import { backoff, nextAllowed } from '#mail/outbound/budget.ts';
import { buildMessage } from '#mail/outbound/build-message.ts';
import { smtpTransport } from '#mail/outbound/smtp-transport.ts';
import { outsideServer } from '#tests/support/outside-server.ts';

const LETTER = {
  messageId: '<abc@portal.test>',
  from: 'Example Network <objections@portal.test>',
  replyTo: 'objections@portal.test',
  to: 'anna@example.org',
  date: Date.parse('2026-02-01T10:00:00Z'),
  subject: 'Bitte bestätigen Sie Ihren Widerspruch',
  text: 'Ein Satz.\n',
  html: '<p>Ein Satz.</p>',
  inReplyTo: null,
};

test('a letter is signed with the configured key, over its headers and its whole body', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const record = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const world = await outsideServer();
  const key = { domain: 'portal.test', selector: 's1', privateKey: pem };
  const transport = smtpTransport(world.url, key);
  const envelope = { from: 'bounces+tag@portal.test', to: 'anna@example.org' };
  const sent = await transport.send(envelope, await buildMessage(LETTER), 'abc');
  await transport.close();
  await world.close();
  expect(sent).toEqual({ kind: 'sent' });
  const [taken] = world.delivered;
  expect(taken?.from).toBe('bounces+tag@portal.test');
  expect(taken?.to).toEqual(['anna@example.org']);
  const verified = await dkimVerify(taken?.raw ?? '', {
    resolver: zoneResolver({
      's1._domainkey.portal.test': { TXT: [[`v=DKIM1; k=rsa; p=${record}`]] },
    }),
  });
  const [signature] = verified.results;
  expect(signature?.status.result).toBe('pass');
  expect(signature?.signingHeaders?.keys).toMatch(/from/i);
});

test('a server that refuses the recipient for good is believed; one that is busy or away is tried again', async () => {
  const world = await outsideServer();
  world.refuseWith = 550;
  const transport = smtpTransport(world.url, null);
  const envelope = { from: 'bounces+tag@portal.test', to: 'anna@example.org' };
  const message = await buildMessage(LETTER);
  expect(await transport.send(envelope, message, 'abc')).toMatchObject({ kind: 'refused' });
  world.refuseWith = 451;
  expect(await transport.send(envelope, message, 'abc')).toMatchObject({ kind: 'put_off' });
  await world.close();
  expect(await transport.send(envelope, message, 'abc')).toMatchObject({ kind: 'put_off' });
  await transport.close();
});

test('a letter names itself as sent by a machine and holds its Message-ID as it was given', async () => {
  const message = (await buildMessage({ ...LETTER, inReplyTo: '<q@client.example>' })).toString();
  expect(message).toContain('Message-ID: <abc@portal.test>\r\n');
  expect(message).toContain('Auto-Submitted: auto-replied\r\n');
  expect(message).toContain('In-Reply-To: <q@client.example>\r\n');
  expect((await buildMessage(LETTER)).toString()).toContain('Auto-Submitted: auto-generated\r\n');
});

test('three letters a day to one address, ten minutes apart', () => {
  const minute = 60_000;
  const now = 1_000 * 60 * minute;
  expect(nextAllowed(now, [])).toBe(now);
  expect(nextAllowed(now, [now - 4 * minute])).toBe(now + 6 * minute);
  expect(nextAllowed(now, [now - 10 * minute])).toBe(now);
  const three = [now - 60 * minute, now - 40 * minute, now - 20 * minute];
  expect(nextAllowed(now, three)).toBe(now - 60 * minute + 24 * 60 * minute);
});

test('a letter that fails is tried again with growing pauses, and given up after weeks', () => {
  const waits = Array.from({ length: 28 }, (_, i) => backoff(i + 1));
  expect(waits[0]).toBe(60_000);
  expect(waits.slice(0, 27).every((wait, i) => (wait ?? 0) >= (waits[i - 1] ?? 0))).toBe(true);
  expect(waits[27]).toBeNull();
});
