import { describe, expect, test } from 'vitest';
import { account, ask, holds, joins, objects, reasons } from './story.ts';

const covered = ['objection'];

describe('rule 1: an objection reaches every account of its target and of their centers', () => {
  test('filed for an address, it starts on every account that holds the address', () => {
    const events = [
      account('a'),
      account('b'),
      holds('2022-01-01', 'a', 'm'),
      holds('2022-01-01', 'b', 'm'),
      objects('2025-06-10', 'o', { address: 'm' }),
    ];
    expect(reasons(events, 'a', '2025-06-11')).toEqual(covered);
    expect(reasons(events, 'b', '2025-06-11')).toEqual(covered);
    expect(reasons(events, 'a', '2025-06-09')).toEqual([]);
  });

  test('filed for an address, it reaches the centers of all that hold it', () => {
    const events = [
      ...['a', 'a2', 'b', 'b2'].map((name) => account(name)),
      joins('2022-01-01', 'a', 'c1'),
      joins('2022-01-01', 'a2', 'c1'),
      joins('2022-01-01', 'b', 'c2'),
      joins('2022-01-01', 'b2', 'c2'),
      holds('2022-01-01', 'a', 'm'),
      holds('2022-01-01', 'b', 'm'),
      objects('2025-06-10', 'o', { address: 'm' }),
    ];
    expect(reasons(events, 'a2', '2025-06-11')).toEqual(covered);
    expect(reasons(events, 'b2', '2025-06-11')).toEqual(covered);
  });

  test('filed for an account, it does not start on others that hold the same address', () => {
    const events = [
      account('a'),
      account('b'),
      holds('2022-01-01', 'a', 'm'),
      holds('2022-01-01', 'b', 'm'),
      objects('2025-06-10', 'o', { account: 'a' }),
    ];
    expect(reasons(events, 'a', '2025-06-11')).toEqual(covered);
    expect(reasons(events, 'b', '2025-06-11')).toEqual([]);
  });

  test('an address is matched exactly', () => {
    const events = [
      account('a'),
      holds('2022-01-01', 'a', 'M@example.org'),
      objects('2025-06-10', 'o', { address: 'm@example.org' }),
    ];
    expect(reasons(events, 'a', '2025-06-11')).toEqual([]);
  });

  test('one objection is a no to one purpose', () => {
    const events = [account('a'), objects('2025-06-10', 'o', { account: 'a' }, 'ads')];
    expect(reasons(events, 'a', '2025-06-11')).toEqual([]);
  });

  test('whoever gave the address up, or left the center, before the filing is not reached', () => {
    const events = [
      account('a'),
      account('b'),
      joins('2022-01-01', 'a', 'c'),
      joins('2022-01-01', 'b', 'c'),
      joins('2022-02-01', 'b', 'd'),
      objects('2025-06-10', 'o', { account: 'a' }),
    ];
    expect(reasons(events, 'b', '2025-06-11')).toEqual([]);
  });

  test('the answer names the objection and the span that covers the record', () => {
    const events = [account('a'), objects('2025-06-10', 'o', { account: 'a' })];
    expect(ask(events, 'a', '2025-06-11')).toEqual({
      use: false,
      reasons: covered,
      noticeVersion: 1,
      covering: {
        objection: 'o',
        account: 'a',
        span: { from: Date.UTC(2025, 5, 10, 12), until: null },
      },
    });
    expect(ask(events, 'a', '2025-06-09').covering).toBeUndefined();
  });
});
