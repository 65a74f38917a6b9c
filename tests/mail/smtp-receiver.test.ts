import { connect as openSocket } from 'node:net';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rawMessage } from '#db/inbound-messages.ts';
import { openMailDoor } from '#flows/open-mail-door.ts';
import { bounceAddress, verpKey } from '#flows/return-path.ts';
import type { SmtpReceiver } from '#mail/smtp-receiver.ts';
import { verpTag, withTag } from '#mail/verp.ts';
import { type TestHouse, testHouse } from '#tests/support/house.ts';

let house: TestHouse;
let door: SmtpReceiver;
beforeEach(async () => {
  house = await testHouse();
  door = await openMailDoor(house, { port: 0 });
});
afterEach(() => door.close());

/** Says these lines, one after each answer of the server, and answers all that the server said. */
function says(...lines: (string | Buffer)[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = openSocket(door.port, '127.0.0.1');
    let heard = '';
    let waiting = '';
    socket.on('data', (chunk) => {
      heard += chunk.toString();
      waiting += chunk.toString();
      if (!/^\d{3} .*\r\n$/m.test(waiting)) return;
      waiting = '';
      const next = lines.shift();
      if (next !== undefined) socket.write(next);
      else if (!socket.writableEnded) socket.end('QUIT\r\n');
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', reject);
  });
}

const envelope = (to: string) => [
  'EHLO client.example\r\n',
  'MAIL FROM:<anna@example.org>\r\n',
  `RCPT TO:<${to}>\r\n`,
];
const stored = () =>
  house.db<{ id: string }[]>`select id from inbound_messages order by received_at`;
const openRaw = async (id: string) =>
  Buffer.from(house.vault.open((await rawMessage(house.db, id))?.raw ?? new Uint8Array()));

test('a message is stored, byte for byte and sealed, before it is answered with 250', async () => {
  const raw = 'From: anna@example.org\r\nSubject: no\r\n\r\nIch widerspreche.\r\n';
  const heard = await says(...envelope('objections@portal.test'), 'DATA\r\n', `${raw}.\r\n`);
  expect(heard).toMatch(/^250 .*Stored/m);
  const [row] = await stored();
  expect((await openRaw(row?.id ?? '')).toString()).toBe(raw);
  const text = await house.db<
    { text: string }[]
  >`select inbound_messages::text as text from inbound_messages`;
  expect(text[0]?.text).not.toContain('anna');
  const events = await house.db`select type from events`;
  expect(events.map((event) => event.type)).toEqual(['mail_received']);
});

test('threat 9: a recipient that is not ours is refused in the session, and so is a return path with a made-up tag', async () => {
  const refused = [
    'somebody@portal.test',
    'objections@elsewhere.test',
    'bounces@portal.test',
    'bounces+v-00ff00ff00-0123456789abcdef@portal.test',
    'root',
  ];
  for (const to of refused) expect(await says(...envelope(to))).toMatch(/^5[05]\d /m);
  const tag = verpTag('00ff00ff00', verpKey(house));
  const ours = [
    'objections@portal.test',
    'Objections@Portal.Test',
    'objections+ai_training@portal.test',
    withTag(bounceAddress(house.settings), tag),
  ];
  for (const to of ours) expect(await says(...envelope(to))).not.toMatch(/^5/m);
});

test('threat 31: only CRLF, a dot and CRLF end a message, so nothing smuggled in it becomes a second one', async () => {
  const smuggled = ['\n.\n', '\n.\r\n', '\r.\r', '\r\n.\n', '\n.\r', '\r\n.\r'].map(
    (ending) =>
      `From: a@example.org\r\n\r\nfirst${ending}MAIL FROM:<forged@example.net>\r\nRCPT TO:<objections@portal.test>\r\nDATA\r\nFrom: forged@example.net\r\n\r\nsecond\r\n.\r\n`,
  );
  for (const data of smuggled) await says(...envelope('objections@portal.test'), 'DATA\r\n', data);
  const rows = await stored();
  expect(rows).toHaveLength(smuggled.length);
  for (const { id } of rows) expect((await openRaw(id)).toString()).toContain('second');
});

test('threat 31: nobody relays through it, logs in to it or is told who exists', async () => {
  const heard = await says('EHLO client.example\r\n', 'AUTH PLAIN AGEAYg==\r\n', 'VRFY anna\r\n');
  expect(heard).not.toMatch(/AUTH|STARTTLS/);
  expect(heard).not.toMatch(/^250.*anna/m);
});

test('threat 31: a sender that drips its message is cut off, and nothing half is stored', async () => {
  await door.close();
  door = await openMailDoor(house, { port: 0, longestSession: 300 });
  const heard = await says(...envelope('objections@portal.test'), 'DATA\r\n', 'From: slow\r\n');
  expect(heard).not.toMatch(/Stored/);
  expect(await stored()).toEqual([]);
});

test('threat 30: a message over 10 MiB is refused with 552, one just under it is stored', async () => {
  const send = (size: number) => {
    const transport = createTransport({ host: '127.0.0.1', port: door.port, ignoreTLS: true });
    const raw = `From: a@example.org\r\n\r\n${'x'.repeat(76)}\r\n`.padEnd(
      size,
      `${'y'.repeat(76)}\r\n`,
    );
    const sent = { from: 'a@example.org', to: ['objections@portal.test'] };
    return transport.sendMail({ envelope: sent, raw }).finally(() => transport.close());
  };
  await expect(send(10 * 1024 * 1024 + 5000)).rejects.toMatchObject({ responseCode: 552 });
  await send(10 * 1024 * 1024 - 1000);
  expect(await stored()).toHaveLength(1);
});

test('threat 30: more recipients than a person writes to are refused', async () => {
  const many = Array.from({ length: 20 }, (_, i) => `RCPT TO:<objections+${i}@portal.test>\r\n`);
  const heard = await says('EHLO c.example\r\n', 'MAIL FROM:<a@example.org>\r\n', ...many);
  expect(heard).toMatch(/^452 /m);
});

test('while the database is away the receiver answers 451, so that the sender tries again', async () => {
  await house.db.end({ timeout: 0 });
  const heard = await says(
    ...envelope('objections@portal.test'),
    'DATA\r\n',
    'From: a\r\n\r\nno\r\n.\r\n',
  );
  expect(heard).toMatch(/^451 /m);
  expect(heard).not.toMatch(/Stored/);
});
