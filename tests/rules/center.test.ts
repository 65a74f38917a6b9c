import { describe, expect, test } from 'vitest';
import {
  accountsCovered,
  accountsHolding,
  accountsInCenter,
  accountsNotCovered,
  MOST_ACCOUNTS,
} from '#rules/center.ts';
import { derive } from '#rules/derive.ts';
import { effectsOfLinking } from '#rules/effects-of-linking.ts';
import { OBJECTION_STATUSES, objectionStatus, objectionStatusOn } from '#rules/objection-status.ts';
import {
  account,
  annuls,
  confirms,
  consents,
  files,
  givesUp,
  holds,
  joins,
  leaves,
  objects,
  t,
  withdraws,
} from './story.ts';

const people = ['a', 'b', 'd'].map((name) => account(name));
const linked = [...people, joins('2022-01-01', 'a', 'c'), joins('2022-01-01', 'b', 'c')];

describe('whom an objection reaches, as the pages show it', () => {
  test('the accounts of one center at an instant, the asked one first', () => {
    const history = derive([...linked, leaves('2025-06-01', 'a')]);
    expect(accountsInCenter(history, 'b', t('2025-05-31'))).toEqual(['b', 'a']);
    expect(accountsInCenter(history, 'b', t('2025-06-01'))).toEqual(['b']);
    expect(accountsInCenter(history, 'd', t('2025-05-31'))).toEqual(['d']);
    expect(accountsInCenter(history, 'd', t('2025-06-01'))).toEqual(['d']);
    expect(MOST_ACCOUNTS).toBe(500);
    expect(accountsInCenter(history, 'ghost', t('2025-05-31'))).toEqual(['ghost']);
  });

  test('the accounts that hold an address at an instant', () => {
    const events = [
      ...people,
      holds('2022-01-01', 'a', 'm'),
      holds('2023-01-01', 'b', 'm'),
      holds('2022-01-01', 'd', 'n'),
      holds('2022-02-01', 'a', 'n'),
      givesUp('2024-01-01', 'a', 'm'),
      givesUp('2024-01-01', 'd', 'm'),
    ];
    const history = derive(events);
    expect(accountsHolding(history, 'm', t('2022-06-01'))).toEqual(['a']);
    expect(accountsHolding(history, 'm', t('2023-06-01'))).toEqual(['a', 'b']);
    expect(accountsHolding(history, 'm', t('2024-01-01'))).toEqual(['b']);
    expect(accountsHolding(history, 'n', t('2024-01-01'))).toEqual(['a', 'd']);
  });

  test('the accounts covered, and of one’s own those that need an objection of their own', () => {
    const history = derive([
      ...linked,
      objects('2025-06-10', 'o', { account: 'a' }),
      withdraws('2025-07-01', 'o', 'b'),
    ]);
    expect(accountsCovered(history, 'o').map((carry) => [carry.account, carry.endedBy])).toEqual([
      ['a', null],
      ['b', 'withdrawn'],
    ]);
    expect(accountsCovered(history, 'ghost')).toEqual([]);
    expect(accountsNotCovered(history, 'o', ['a', 'b', 'd'])).toEqual(['b', 'd']);
  });
});

test('an address told twice is given up once, and each address by itself', () => {
  const events = [
    ...people,
    holds('2022-01-01', 'a', 'm'),
    holds('2022-01-01', 'a', 'n'),
    holds('2022-02-01', 'a', 'm'),
    givesUp('2023-01-01', 'a', 'm'),
    holds('2024-01-01', 'a', 'm'),
    givesUp('2025-01-01', 'a', 'm'),
  ];
  expect(derive(events).accounts.get('a')?.addresses).toEqual(
    [
      { address: 'm', from: t('2022-01-01'), until: t('2023-01-01') },
      { address: 'n', from: t('2022-01-01'), until: null },
      { address: 'm', from: t('2024-01-01'), until: t('2025-01-01') },
    ].sort((x, y) => x.from - y.from),
  );
});

describe('before two accounts are linked, what would reach whom is known', () => {
  const at = t('2025-12-01');

  test('what the members carry reaches who joins, what they carry reaches each member', () => {
    const history = derive([
      ...linked,
      objects('2025-06-10', 'o', { account: 'a' }),
      objects('2025-06-11', 'p', { account: 'd' }),
    ]);
    expect(effectsOfLinking(history, 'd', 'a', at)).toEqual([
      { objection: 'o', account: 'd' },
      { objection: 'p', account: 'a' },
      { objection: 'p', account: 'b' },
    ]);
    expect(effectsOfLinking(history, 'a', 'b', at)).toEqual([]);
    expect(effectsOfLinking(history, 'ghost', 'b', at)).toEqual([
      { objection: 'o', account: 'ghost' },
    ]);
  });

  test('nobody who ended an objection gets it again', () => {
    const history = derive([
      ...linked,
      objects('2025-06-10', 'o', { account: 'a' }),
      withdraws('2025-07-01', 'o', 'b'),
      leaves('2025-07-02', 'b'),
    ]);
    expect(effectsOfLinking(history, 'b', 'a', at)).toEqual([]);
  });

  test('what has ended is not carried, and reaches nobody', () => {
    const history = derive([
      ...linked,
      objects('2025-06-11', 'p', { account: 'd' }),
      withdraws('2025-07-01', 'p', 'd'),
    ]);
    expect(effectsOfLinking(history, 'd', 'a', at)).toEqual([]);
  });

  test('it is what then happens', () => {
    const before = [...linked, objects('2025-06-10', 'o', { account: 'a' })];
    const after = derive([...before, joins('2025-12-01', 'd', 'c')]);
    const gained = after.accounts
      .get('d')
      ?.carries.map(({ objection, account: on }) => ({ objection, account: on }));
    expect(effectsOfLinking(derive(before), 'd', 'a', at)).toEqual(gained);
  });
});

describe('the status of an objection', () => {
  const filed = files('2025-06-10', 'o', { account: 'a' });
  const status = (events: Parameters<typeof derive>[0], at: string) => {
    const objection = derive(events).objections.get('o');
    return objection && objectionStatus(objection, t(at));
  };

  test('pending, then lapsed or confirmed', () => {
    expect(status([...linked, filed], '2025-07-09')).toBe('pending');
    expect(status([...linked, filed], '2025-07-10')).toBe('lapsed');
    expect(status([...linked, filed, confirms('2025-07-01', 'o')], '2025-07-10')).toBe('confirmed');
  });

  test('withdrawn once it is on every account that carried it', () => {
    const one = [...linked, filed, withdraws('2025-06-12', 'o', 'a')];
    expect(status(one, '2025-06-13')).toBe('pending');
    expect(status([...one, withdraws('2025-06-13', 'o', 'b')], '2025-06-13')).toBe('withdrawn');
    expect(status([...one, consents('2025-06-13', 'b')], '2025-06-13')).toBe('pending');
    expect(status([...people, files('2025-06-10', 'o', { address: 'm' })], '2025-06-13')).toBe(
      'pending',
    );
  });

  test('withdrawn on the only account that carried it', () => {
    const alone = [...people, filed, withdraws('2025-06-12', 'o', 'a')];
    expect(status(alone, '2025-06-13')).toBe('withdrawn');
    expect(OBJECTION_STATUSES).toEqual(['pending', 'confirmed', 'lapsed', 'withdrawn', 'annulled']);
  });

  test('annulled, whatever else', () => {
    const withdrawn = [...linked, filed, withdraws('2025-06-12', 'o', 'a', 'b')];
    expect(status([...withdrawn, annuls('2025-06-13', 'o')], '2025-06-13')).toBe('annulled');
  });

  test('on one account, as it is there', () => {
    const events = [
      ...linked,
      filed,
      withdraws('2025-06-12', 'o', 'a'),
      consents('2025-06-13', 'b'),
    ];
    const objection = derive(events).objections.get('o');
    const on = (name: string) => objection && objectionStatusOn(objection, name, t('2025-06-14'));
    expect([on('a'), on('b'), on('d')]).toEqual(['withdrawn', 'consented', null]);
    const carried = derive([...linked, filed]).objections.get('o');
    expect(carried && objectionStatusOn(carried, 'a', t('2025-06-14'))).toBe('pending');
  });
});
