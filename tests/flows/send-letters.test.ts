import { expect, test } from 'vitest';
import type { Actor } from '#flows/actor.ts';
import { fileObjection } from '#flows/file-objection.ts';
import { loadSample } from '#flows/load-sample.ts';
import { openTransport } from '#flows/open-transport.ts';
import { listLetters } from '#flows/read-mailbox.ts';
import { sendLetters } from '#flows/send-letters.ts';
import { type TestHouse, testHouse } from '#tests/support/house.ts';

const stranger: Actor = { kind: 'anonymous', client: '192.0.2.7' };

async function houseWithRegister(): Promise<TestHouse> {
  const house = await testHouse({ now: '2026-02-01T10:00:00Z' });
  await loadSample(house);
  return house;
}

async function files(house: TestHouse, address: string, locale = 'en'): Promise<string> {
  const filed = await fileObjection(house, stranger, {
    target: { address },
    purposes: 'all',
    channel: 'form',
    locale,
  });
  if (filed.kind !== 'filed') throw new Error(filed.kind);
  return filed.reference;
}

async function sendsAll(house: TestHouse): Promise<void> {
  const transport = openTransport(house);
  while ((await sendLetters(house, transport)) > 0);
  await transport.close();
}

const lettersTo = (house: TestHouse, to: string) => listLetters(house, stranger, { to });

test('whoever objects is written to at once, with the reference and one link to a page under the portal’s own address', async () => {
  const house = await houseWithRegister();
  const reference = await files(house, 'anna@example.org');
  await sendsAll(house);
  const [letter, ...more] = await lettersTo(house, 'anna@example.org');
  expect(more).toEqual([]);
  expect(letter?.subject).toBe('Please confirm your objection');
  expect(letter?.text).toContain(reference);
  const links = letter?.text.match(/https?:\S+/g) ?? [];
  expect(links).toEqual([expect.stringMatching(/^https:\/\/portal\.test\/confirm\//)]);
  expect(house.vault.readToken('confirm', links[0]?.split('/').at(-1) ?? '')).toBe(reference);
});

test('threat 7: whoever floods a third party causes three mails a day, ten minutes apart, and no filing is lost', async () => {
  const house = await houseWithRegister();
  const references: string[] = [];
  for (let i = 0; i < 40; i += 1) references.push(await files(house, 'victim@example.org'));
  const instants: number[] = [];
  for (let minute = 0; minute < 24 * 60; minute += 5) {
    const before = (await lettersTo(house, 'victim@example.org')).length;
    await sendsAll(house);
    const after = (await lettersTo(house, 'victim@example.org')).length;
    if (after > before) instants.push(minute);
    expect(after - before).toBeLessThanOrEqual(1);
    house.pass({ minutes: 5 });
  }
  expect(instants).toEqual([0, 10, 20]);
  const waiting =
    await house.db`select id from letters where state = 'recorded' and kind = 'confirm'`;
  const told = (await lettersTo(house, 'victim@example.org')).map((letter) => letter.text).join();
  expect(references.filter((reference) => told.includes(reference))).toHaveLength(30);
  expect(waiting).toHaveLength(10);
});

test('a second filing for the same address waits ten minutes for its letter', async () => {
  const house = await houseWithRegister();
  await files(house, 'anna@example.org');
  await sendsAll(house);
  await files(house, 'anna@example.org');
  await sendsAll(house);
  expect(await lettersTo(house, 'anna@example.org')).toHaveLength(1);
});

test('threat 14: a stored address that is not the one that was hashed is not written to', async () => {
  const house = await houseWithRegister();
  await files(house, 'anna@example.org');
  const hash = house.vault.addressHash('anna@example.org');
  const other = Buffer.from(house.vault.seal('other@example.org'));
  await house.db`update addresses set sealed = ${other} where hash = ${hash}`;
  await sendsAll(house);
  expect(await listLetters(house, stranger)).toEqual([]);
  expect(house.logged.map((entry) => entry.event)).toContain('letter_broke');
});

test('no token and no address of a letter is stored in the outbox', async () => {
  const house = await houseWithRegister();
  await files(house, 'anna@example.org', 'de');
  await sendsAll(house);
  const [letter] = await lettersTo(house, 'anna@example.org');
  const token = /\/confirm\/(\S+)/.exec(letter?.text ?? '')?.[1] ?? '';
  expect(token.length).toBeGreaterThan(40);
  const rows = await house.db<{ text: string }[]>`select letters::text as text from letters`;
  expect(rows.filter(({ text }) => text.includes(token) || text.includes('anna@'))).toEqual([]);
});
