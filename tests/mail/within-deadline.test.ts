import { expect, test } from 'vitest';
import { openMailReader } from '#flows/open-mail-reader.ts';
import { withinDeadline } from '#mail/within-deadline.ts';
import { testHouse } from '#tests/support/house.ts';

const silent = () => new Promise<string[]>(() => undefined);

test('name servers that never answer end all look-ups of a message at one deadline', async () => {
  const resolver = withinDeadline(silent, 20);
  const asked = [resolver('a.example', 'TXT'), resolver('b.example', 'TXT')];
  for (const each of asked) await expect(each).rejects.toMatchObject({ code: 'ETIMEOUT' });
  await expect(resolver('c.example', 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT' });
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
