import { describe, expect, it } from 'vitest';
import { ForbiddenError } from '#flows/forbidden.ts';
import { type DirectoryEvent, takeDirectoryEvents } from '#flows/take-directory-events.ts';
import { testHouse } from '#tests/support/house.ts';
import { OFFICER, PORTAL, publishRegister, STRANGER, sequenceAll } from './stage.ts';

const key = (...scopes: string[]) => ({ kind: 'key', id: 'k', name: 'directory', scopes }) as const;
const opened = (account: string, more: Partial<DirectoryEvent> = {}): DirectoryEvent =>
  ({
    id: `open ${account}`,
    at: 1000,
    type: 'account_opened',
    account,
    product: 'facebook',
    ...more,
  }) as DirectoryEvent;
const linked = (account: string, center: string, at = 2000): DirectoryEvent => ({
  id: `link ${account} ${center} ${at}`,
  at,
  type: 'linked',
  account,
  center,
});

describe('events of the directory', () => {
  it('an id seen before is a duplicate and harmless, with another body a conflict, within a batch and across', async () => {
    const house = await testHouse();
    const actor = key('directory:write');
    const first = await takeDirectoryEvents(house, actor, [
      opened('a'),
      opened('a'),
      opened('a', { product: 'instagram' }),
    ]);
    expect(first.results.map(({ kind }) => kind)).toEqual(['accepted', 'duplicate', 'rejected']);
    const second = await takeDirectoryEvents(house, { ...actor, id: 'another' }, [
      opened('a', { product: 'instagram' }),
      opened('a'),
      opened('b'),
    ]);
    expect(second.results).toEqual([
      expect.objectContaining({ kind: 'rejected', type: 'conflict' }),
      { kind: 'duplicate' },
      { kind: 'accepted' },
    ]);
  });

  it('the same batch from two senders at once is taken once', async () => {
    const house = await testHouse();
    const batch = Array.from({ length: 200 }, (_, place) => opened(`a${place}`));
    const both = await Promise.all([
      takeDirectoryEvents(house, PORTAL, batch),
      takeDirectoryEvents(house, PORTAL, [...batch].reverse()),
    ]);
    const kinds = both.flatMap(({ results }) => results.map(({ kind }) => kind));
    expect(kinds.filter((kind) => kind === 'accepted')).toHaveLength(200);
    expect(kinds.filter((kind) => kind === 'duplicate')).toHaveLength(200);
  });

  it('what cannot be is rejected by itself, and everything around it is taken', async () => {
    const house = await testHouse();
    await publishRegister(house);
    const future = house.now() + 1;
    const at = 1000;
    const events: DirectoryEvent[] = [
      opened('a'),
      opened('b', { at: future }),
      { id: '3', at, type: 'address_added', account: 'a', address: 'no address' },
      { id: '4', at, type: 'told', account: 'a', purpose: 'ai_training', version: 99 },
      { id: '5', at, type: 'told', account: 'a', purpose: 'mind_reading', version: 1 },
      opened('c\u0000'),
      opened('d\ud800'),
      opened('e', { at: house.now() }),
      opened('f', { bornOn: '0000-02-29' }),
      opened('g', { at: Date.parse('0000-12-31T23:59:59Z') }),
    ];
    const { results } = await takeDirectoryEvents(house, PORTAL, events);
    expect(results.map((each) => (each.kind === 'rejected' ? each.type : each.kind))).toEqual([
      'accepted',
      'in_the_future',
      'bad_address',
      'unknown_notice',
      'unknown_notice',
      'bad_text',
      'bad_text',
      'accepted',
      'bad_date',
      'bad_date',
    ]);
  });

  it('only the portal and keys with the scope may tell', async () => {
    const house = await testHouse();
    for (const actor of [STRANGER, OFFICER, key('decisions:read'), key()])
      await expect(takeDirectoryEvents(house, actor, [])).rejects.toThrow(ForbiddenError);
  });

  it('addresses are kept as a keyed hash of their one spelling, and sealed', async () => {
    const house = await testHouse();
    await takeDirectoryEvents(house, PORTAL, [
      { id: '1', at: 1000, type: 'address_added', account: 'a', address: 'Anna@Example.org' },
    ]);
    const hash = house.vault.addressHash('anna@example.org');
    const rows = await house.db`
      select e.address, a.sealed from events e join addresses a on a.hash = e.address`;
    expect(rows[0]?.address).toBe(hash);
    expect(Buffer.from(house.vault.open(rows[0]?.sealed)).toString()).toBe('anna@example.org');
  });
});

describe('an accounts center holds 500 accounts', () => {
  const crowd = Array.from({ length: 499 }, (_, place) => linked(`m${place}`, 'full'));

  it('two senders who both have the last place: one is refused', async () => {
    const house = await testHouse();
    await takeDirectoryEvents(house, PORTAL, crowd);
    const both = await Promise.all(
      ['x', 'y'].map((account) => takeDirectoryEvents(house, PORTAL, [linked(account, 'full')])),
    );
    const kinds = both.map(({ results }) => results[0]);
    expect(kinds).toContainEqual({ kind: 'accepted' });
    expect(kinds).toContainEqual(expect.objectContaining({ type: 'center_full' }));
    await sequenceAll(house);
    const [count] =
      await house.db`select count(*) as members from memberships where center = 'full'`;
    expect(count?.members).toBe(500);
  });

  it('whoever leaves makes room from then on, and a link told late counts at its own time', async () => {
    const house = await testHouse();
    await takeDirectoryEvents(house, PORTAL, [...crowd, linked('last', 'full')]);
    const unlinked = { id: 'u', at: 5000, type: 'unlinked', account: 'm0' } as const;
    const { results } = await takeDirectoryEvents(house, PORTAL, [
      linked('early', 'full', 4000),
      unlinked,
      linked('late', 'full', 5000),
      linked('too late', 'full', 6000),
      linked('m1', 'full', 7000),
      linked('before all', 'full', 1000),
    ]);
    expect(results.map((each) => (each.kind === 'rejected' ? each.type : each.kind))).toEqual([
      'center_full',
      'accepted',
      'accepted',
      'center_full',
      'accepted',
      'center_full',
    ]);
  });
});
