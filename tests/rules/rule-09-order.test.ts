import { describe, expect, test } from 'vitest';
import { derive, deriveAsOf } from '#rules/derive.ts';
import type { RuleEvent } from '#rules/event.ts';
import { compareEvents, inOrder } from '#rules/event-order.ts';
import {
  account,
  annuls,
  ask,
  closed,
  confirms,
  consentNotice,
  consents,
  files,
  givesUp,
  holds,
  joins,
  leaves,
  moved,
  notice,
  objects,
  reasons,
  t,
  takesConsentBack,
  told,
  withdraws,
} from './story.ts';

const at = '2025-06-10';
const inTheirOrder: readonly RuleEvent[] = [
  leaves(at, 'z'),
  givesUp(at, 'z', 'm'),
  account('z', {}, at),
  closed(at, 'z'),
  moved(at, 'z', 'FR'),
  holds(at, 'z', 'm'),
  told(at, 'z'),
  joins(at, 'z', 'c'),
  consents(at, 'z'),
  objects(at, 'a', { account: 'z' }),
  confirms(at, 'a'),
  takesConsentBack(at, 'a'),
  withdraws(at, 'a', 'a'),
  annuls(at, 'a'),
];

describe('rule 9: coverage follows the events’ own times, whatever order they arrived in', () => {
  test('events of one instant are taken by type, in the fixed order', () => {
    expect(inOrder([...inTheirOrder].reverse())).toEqual(inTheirOrder);
  });

  test('an earlier instant comes before any type', () => {
    const later = leaves('2025-06-11', 'a');
    expect(inOrder([later, annuls(at, 'z')])).toEqual([annuls(at, 'z'), later]);
  });

  test('within a type they are compared by account, then objection, then the rest, by code unit', () => {
    const sorted = [
      files(at, 'o', { address: 'a' }),
      files(at, 'o', { address: 'b' }),
      files(at, 'p', { address: 'a' }),
      files(at, 'a', { account: 'Z' }),
      files(at, 'a', { account: 'a' }),
      files(at, 'a', { account: '\u{1F600}' }),
      files(at, 'a', { account: '\uFF20' }),
    ];
    expect(inOrder([...sorted].reverse())).toEqual(sorted);
  });

  test.each([
    ['center', joins(at, 'a', 'c'), joins(at, 'a', 'd')],
    ['address', holds(at, 'a', 'm'), holds(at, 'a', 'n')],
    ['region', moved(at, 'a', 'DE'), moved(at, 'a', 'FR')],
    ['absent region', account('a', { region: undefined }, at), account('a', { region: 'AT' }, at)],
    ['purpose', objects(at, 'o', { account: 'a' }, 'ads'), objects(at, 'o', { account: 'a' })],
    ['account before center', joins(at, 'a', 'd'), joins(at, 'b', 'c')],
  ])('and by %s', (_, first, second) => {
    expect(compareEvents(first, second)).toBeLessThan(0);
    expect(compareEvents(second, first)).toBeGreaterThan(0);
  });

  test('of two filings under one id that differ in nothing else, the confirmed one counts', () => {
    const pair = [files(at, 'o', { account: 'a' }), objects(at, 'o', { account: 'a' })];
    for (const events of [pair, [...pair].reverse()]) {
      expect(reasons([account('a'), ...events], 'a', '2025-06-11')).toEqual(['objection']);
    }
  });

  test('the same event twice is as good as once', () => {
    const events = [account('a'), objects(at, 'o', { account: 'a' })];
    expect(compareEvents(events[0] as RuleEvent, { ...(events[0] as RuleEvent) })).toBe(0);
    expect(derive([...events, ...events]).objections).toEqual(derive(events).objections);
  });

  test('a letter entered late gives the coverage it would have given in time', () => {
    const inTime = [
      account('a'),
      account('b'),
      joins('2022-01-01', 'a', 'c'),
      objects('2025-06-01', 'o', { account: 'a' }),
      joins('2025-06-20', 'b', 'c'),
    ];
    expect(derive([...inTime].reverse())).toEqual(derive(inTime));
  });

  test('a second filing under a used id is ignored, whichever arrives first', () => {
    const events = [
      account('a'),
      account('b'),
      objects('2025-06-01', 'o', { account: 'a' }),
      objects('2025-06-10', 'o', { account: 'b' }),
    ];
    for (const order of [events, [...events].reverse()]) {
      expect(reasons(order, 'a', '2025-06-02')).toEqual(['objection']);
      expect(reasons(order, 'b', '2025-06-11')).toEqual([]);
    }
  });

  test('an account is in the directory from its first opening, and not before', () => {
    const events = [account('a', {}, '2025-06-01')];
    expect(reasons(events, 'a', '2025-05-01', { at: '2025-05-31' })).toEqual(['unknown_account']);
    expect(reasons(events, 'a', '2025-05-01', { at: '2025-06-01' })).toEqual([]);
  });

  test('facts told of an account before its opening count once it is open', () => {
    const events = [
      moved('2025-01-01', 'a', 'US'),
      told('2025-01-02', 'a'),
      consents('2025-01-03', 'a'),
      closed('2025-01-04', 'a'),
      account('a', { region: undefined }, '2025-06-01'),
    ];
    const strict = notice({ ...consentNotice, toldDays: 30 });
    expect(ask(events, 'a', '2025-01-05', {}, [strict]).reasons).toEqual([]);
    expect(deriveAsOf(events, t('2025-02-01')).accounts.get('a')).toMatchObject({
      openedAt: null,
      isClosed: true,
    });
  });

  test('for other accounts, links and addresses of one that is not open count at once', () => {
    const events = [
      account('b'),
      joins('2025-01-01', 'ghost', 'c'),
      joins('2025-01-02', 'b', 'c'),
      holds('2025-01-03', 'ghost', 'm'),
      objects('2025-06-01', 'o', { address: 'm' }),
    ];
    expect(reasons(events, 'b', '2025-06-02')).toEqual(['objection']);
    expect(reasons(events, 'ghost', '2025-06-02')).toEqual(['unknown_account']);
  });

  test('opened twice with different birth dates, the youngest counts, in either order', () => {
    const adults = [notice({ leastAge: 18 })];
    const older = account('a', { bornOn: '1980-01-01' }, '2024-01-01');
    const younger = account('a', { bornOn: '2010-01-01' }, '2023-01-01');
    const silent = account('a', { bornOn: undefined }, '2025-01-01');
    expect(reasons([older, younger, silent], 'a', '2025-06-01', {}, adults)).toEqual(['minor']);
    const swapped = [
      { ...older, at: t('2022-01-01') },
      { ...younger, at: t('2024-06-01') },
    ];
    expect(reasons(swapped, 'a', '2025-06-01', {}, adults)).toEqual(['minor']);
  });

  test('opened twice at one instant at two products, the account has the same product whichever came first', () => {
    const opened = ['whatsapp', 'facebook'].map((product) => account('a', { product }));
    const products = [opened, [...opened].reverse()].map(
      (events) => derive(events).accounts.get('a')?.product,
    );
    expect(products).toEqual(['whatsapp', 'whatsapp']);
  });

  test('there is one span for one objection and one account', () => {
    const events = [
      account('a'),
      holds('2022-01-01', 'a', 'm'),
      joins('2022-01-01', 'a', 'c'),
      joins('2022-01-01', 'b', 'c'),
      holds('2022-01-01', 'b', 'm'),
      objects('2025-06-01', 'o', { address: 'm' }),
      givesUp('2025-06-02', 'a', 'm'),
      leaves('2025-06-02', 'a'),
      holds('2025-06-03', 'a', 'm'),
      joins('2025-06-03', 'a', 'c'),
    ];
    const carries = derive(events).accounts.get('a')?.carries;
    expect(carries?.map(({ objection, from, until }) => ({ objection, from, until }))).toEqual([
      { objection: 'o', from: t('2025-06-01'), until: null },
    ]);
  });
});
