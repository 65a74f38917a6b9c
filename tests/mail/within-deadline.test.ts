import { expect, test } from 'vitest';
import { openMailReader } from '#flows/open-mail-reader.ts';
import { withinDeadline } from '#mail/within-deadline.ts';
import { testHouse } from '#tests/support/house.ts';

const silent = () => new Promise<string[]>(() => undefined);

test('name servers that never answer end all look-ups of a message at one deadline', async () => {
  const resolver = withinDeadline(silent, { usual: 20, spent: 1 })();
  const asked = [resolver('a.example', 'TXT'), resolver('b.example', 'TXT')];
  for (const each of asked) await expect(each).rejects.toMatchObject({ code: 'ETIMEOUT' });
  await expect(resolver('c.example', 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT' });
});

test('after an outage was met the next message hardly waits, until a name server answers again', async () => {
  let answers = false;
  const servers = async () => (answers ? ['v=spf1 -all'] : silent());
  const ofMessage = withinDeadline(servers, { usual: 200, spent: 1 });
  const waits = async () => {
    const started = performance.now();
    await ofMessage()('a.example', 'TXT').catch(() => undefined);
    return performance.now() - started;
  };
  expect(await waits()).toBeGreaterThan(150);
  expect(await waits()).toBeLessThan(150);
  answers = true;
  await waits();
  answers = false;
  expect(await waits()).toBeGreaterThan(150);
});

test('with the name servers away a mail is read, and is merely not authenticated', async () => {
  const house = await testHouse();
  const reader = openMailReader(house, { resolver: silent, threads: 1 });
  const raw = 'From: mia@example.org\r\nSubject: KI\r\n\r\nIch widerspreche dem KI-Training.\r\n';
  const envelope = { to: [], ip: '192.0.2.1', from: 'mia@example.org', receivedAt: house.now() };
  const read = await reader.read(Buffer.from(raw), envelope, ['ai_training']);
  await reader.close();
  expect(read).toMatchObject({ kind: 'read', intent: 'objects', authenticated: 'no' });
}, 30_000);
