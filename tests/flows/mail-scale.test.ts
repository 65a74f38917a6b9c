import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { loadSample } from '#flows/load-sample.ts';
import { openMailDoor } from '#flows/open-mail-door.ts';
import { openMailReader } from '#flows/open-mail-reader.ts';
import { readInbound } from '#flows/read-inbound.ts';
import { zoneResolver } from '#mail/inbound/zone-resolver.ts';
import { mail, signed, ZONE } from '#tests/mail/inbound/signed-mail.ts';
import { testHouse } from '#tests/support/house.ts';
import { partEnvironment } from '#tests/support/part-environment.ts';

const MESSAGES = Number(process.env.MAIL_MESSAGES ?? 60);
/** What a long run must keep up: messages a second, received, read and settled. */
const PER_SECOND = Number(process.env.MAIL_PER_SECOND ?? 0);
const READER = new URL('../support/read-one-large-mail.ts', import.meta.url);
const MIB = 1024 * 1024;

test(`${MESSAGES} messages over SMTP are each stored, read and settled${PER_SECOND > 0 ? `, ${PER_SECOND} a second` : ''}`, async () => {
  const house = await testHouse({ now: '2026-02-01T10:00:00Z' });
  await loadSample(house);
  const door = await openMailDoor(house, { port: 0 });
  const reader = openMailReader(house, { resolver: zoneResolver(ZONE) });
  const client = createTransport({
    pool: true,
    maxConnections: 10,
    host: '127.0.0.1',
    port: door.port,
    ignoreTLS: true,
  });
  const started = performance.now();
  let sent = 0;
  const sending = Array.from({ length: MESSAGES }, async (_, i) => {
    const from = `person${i}@example.org`;
    const raw = await signed(mail({ From: from, Subject: 'KI' }, `I object to AI training. ${i}`));
    await client.sendMail({ envelope: { from, to: ['objections@portal.test'] }, raw });
    sent += 1;
  });
  let settled = 0;
  while (settled < MESSAGES) settled += await readInbound(house, reader.read, { atOnce: 8 });
  await Promise.all(sending);
  const seconds = (performance.now() - started) / 1000;
  const rate = MESSAGES / seconds;
  process.stdout.write(
    `${MESSAGES} messages in ${seconds.toFixed(1)} s: ${rate.toFixed(0)} a second\n`,
  );
  client.close();
  await door.close();
  await reader.close();
  expect(sent).toBe(MESSAGES);
  expect(await house.db`select 1 from filings`).toHaveLength(MESSAGES);
  expect(rate).toBeGreaterThanOrEqual(PER_SECOND);
}, 600_000);

test('a message of 10 MiB is taken and read within 512 MiB', async () => {
  const house = await testHouse({ now: '2026-02-01T10:00:00Z' });
  await loadSample(house);
  const part = fork(READER, { env: partEnvironment(house), execArgv: [] });
  const [{ port }] = (await once(part, 'message')) as [{ port: number }];
  const client = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  const line = `${'no more of this, I object. '.repeat(2)}\r\n`;
  const head = 'From: mia.winter@example.com\r\nSubject: no\r\n\r\n';
  const raw = head + line.repeat(Math.floor((10 * MIB - head.length - 100) / line.length));
  const envelope = { from: 'mia.winter@example.com', to: ['objections@portal.test'] };
  await client.sendMail({ envelope, raw });
  client.close();
  const measured = once(part, 'message');
  part.send('read');
  const [{ mebibytes }] = (await measured) as [{ mebibytes: number }];
  process.stdout.write(`at most ${mebibytes.toFixed(0)} MiB resident\n`);
  expect(await house.db`select state from inbound_messages`).toEqual([{ state: 'read' }]);
  expect(mebibytes).toBeLessThan(512);
}, 120_000);
