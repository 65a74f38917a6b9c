import { expect, it } from 'vitest';
import { sequenceEvents } from '#flows/sequence-events.ts';
import { type DirectoryEvent, takeDirectoryEvents } from '#flows/take-directory-events.ts';
import { testHouse } from '#tests/support/house.ts';

const actor = { kind: 'system', name: 'test' } as const;

/** Two accounts a person, each told of in five events. */
function people(count: number): DirectoryEvent[] {
  return Array.from({ length: count }, (_, person) =>
    Array.from({ length: 2 }, (_, place): DirectoryEvent[] => {
      const account = `p${person}a${place}`;
      const at = Date.parse('2025-01-01T00:00:00Z') + person;
      return [
        {
          id: `${account}o`,
          at,
          type: 'account_opened',
          account,
          product: 'facebook',
          region: 'DE',
        },
        {
          id: `${account}h`,
          at,
          type: 'address_added',
          account,
          address: `${account}@example.org`,
        },
        { id: `${account}l`, at, type: 'linked', account, center: `c${person}` },
        { id: `${account}c`, at, type: 'account_closed', account },
        { id: `${account}u`, at: at + 1, type: 'unlinked', account },
      ];
    }).flat(),
  ).flat();
}

it('ten thousand events of the directory are taken in seconds, and derived in seconds', async () => {
  const house = await testHouse();
  const events = people(1000);
  expect(events).toHaveLength(10_000);
  const begun = performance.now();
  const { results } = await takeDirectoryEvents(house, actor, events);
  const taken = performance.now();
  expect(new Set(results.map(({ kind }) => kind))).toEqual(new Set(['accepted']));
  while ((await sequenceEvents(house)).kind === 'sequenced');
  const derived = performance.now();
  expect(taken - begun).toBeLessThan(10_000);
  expect(derived - taken).toBeLessThan(20_000);
  const again = await takeDirectoryEvents(house, actor, events);
  expect(new Set(again.results.map(({ kind }) => kind))).toEqual(new Set(['duplicate']));
}, 60_000);
