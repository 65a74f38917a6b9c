import { expect, it } from 'vitest';
import { confirmFiling } from '#flows/confirm-filing.ts';
import { fileObjection } from '#flows/file-objection.ts';
import { ForbiddenError } from '#flows/forbidden.ts';
import type { House } from '#flows/house.ts';
import { readObjection } from '#flows/read-objection.ts';
import { readStream } from '#flows/read-stream.ts';
import { testHouse } from '#tests/support/house.ts';
import {
  AUDITOR,
  link,
  OFFICER,
  open,
  PORTAL,
  publishRegister,
  STRANGER,
  sequenceAll,
} from './stage.ts';

async function recordOf(house: House, reference: string) {
  const record = await readObjection(house, AUDITOR, { reference, why: 'a complaint' });
  if (record === null || record === 'why_needed') throw new Error('not shown');
  return record;
}

async function withOneFiling() {
  const house = await testHouse();
  await publishRegister(house);
  await open(house, 'anna', 'ben', 'cleo');
  await link(house, 'home', '2025-06-01T00:00:00Z', 'anna', 'ben');
  const filed = await fileObjection(house, STRANGER, {
    target: { address: 'anna@example.org' },
    purposes: ['ai_training'],
    channel: 'form',
    reason: 'plain \u001b[31mred\u0007 and \u202eturned',
  });
  if (filed.kind !== 'filed') throw new Error(filed.kind);
  house.pass({ days: 1 });
  await confirmFiling(house, STRANGER, house.vault.token('confirm', filed.reference));
  await link(house, 'home', new Date(house.now()).toISOString(), 'cleo');
  await sequenceAll(house);
  return { house, reference: filed.reference };
}

it('the stream runs by position without a gap, newest first, and says who did what with which evidence', async () => {
  const { house, reference } = await withOneFiling();
  const first = await readStream(house, AUDITOR, {});
  const positions = first.entries.map(({ position }) => position);
  expect(positions).toEqual(positions.map((_, place) => (positions[0] ?? 0) - place));
  const filed = first.entries.find(({ type, filing }) => type === 'filed' && filing === reference);
  expect(filed).toMatchObject({ actor: 'anonymous', evidence: ['reason'], isWhole: true });
  expect(JSON.stringify(first)).not.toContain('example.org');
  expect(JSON.stringify(first)).not.toContain('v1:');
});

it('one type alone can be read, and an older page goes on where the newer one ended', async () => {
  const { house } = await withOneFiling();
  const told = await readStream(house, OFFICER, { type: 'account_opened' });
  expect(told.entries.map(({ type }) => type)).toEqual(Array(3).fill('account_opened'));
  expect(told.older).toBe(null);
  const [, second] = told.entries;
  const older = await readStream(house, OFFICER, {
    type: 'account_opened',
    before: second?.position ?? 0,
  });
  expect(older.entries).toHaveLength(1);
});

it('reading the stream is an entry of the stream; strangers may not', async () => {
  const { house } = await withOneFiling();
  await readStream(house, AUDITOR, {});
  await sequenceAll(house);
  const [newest] = (await readStream(house, PORTAL, {})).entries;
  expect(newest).toMatchObject({ type: 'looked', actor: 'admin:max', body: { at: 'stream' } });
  await expect(readStream(house, STRANGER, {})).rejects.toThrow(ForbiddenError);
});

it('for each account one objection says by which steps it came there', async () => {
  const { house, reference } = await withOneFiling();
  const [objection] = (await recordOf(house, reference)).objections;
  const ways = objection?.carries.map(({ way }) =>
    way.map(({ account, cause }) => `${account} ${cause.kind}`),
  );
  expect(ways).toEqual(
    [
      ['anna filed_for_address'],
      ['anna filed_for_address', 'ben same_center'],
      [expect.any(String), expect.stringContaining('cleo linked')],
    ].map((way) => expect.arrayContaining(way)),
  );
});

it('threat 29: words that came with an objection are shown with every control character made visible', async () => {
  const { house, reference } = await withOneFiling();
  const [words] = (await recordOf(house, reference)).texts;
  expect(words?.text).toContain('red');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(words?.text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
});
