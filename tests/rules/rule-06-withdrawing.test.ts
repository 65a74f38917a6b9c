import { describe, expect, test } from 'vitest';
import {
  account,
  ask,
  consentNotice,
  consents,
  files,
  holds,
  joins,
  leaves,
  notice,
  objects,
  reasons,
  started,
  withdraws,
} from './story.ts';

const covered = ['objection'];
const people = ['a', 'b', 'n'].map((name) => account(name));
const filed = objects('2025-06-10', 'o', { account: 'a' });

describe('rule 6: withdrawing ends an objection on just the accounts named', () => {
  test('what was created while it was carried stays protected for good, what comes later is free', () => {
    const events = [...people, filed, withdraws('2025-08-01', 'o', 'a')];
    expect(reasons(events, 'a', '2025-06-10')).toEqual(covered);
    expect(reasons(events, 'a', '2025-08-01T11:59:59.999Z')).toEqual(covered);
    expect(reasons(events, 'a', '2025-08-01')).toEqual([]);
    expect(reasons(events, 'a', '2025-06-09')).toEqual([]);
  });

  test('where it covered all data, all that was created before its end stays protected', () => {
    const later = [notice({ rollout: [started('2025-07-01')] })];
    const events = [...people, filed, withdraws('2025-08-01', 'o', 'a')];
    expect(reasons(events, 'a', '2019-05-05', {}, later)).toEqual(covered);
    expect(reasons(events, 'a', '2025-08-01T11:59:59.999Z', {}, later)).toEqual(covered);
    expect(reasons(events, 'a', '2025-08-01', {}, later)).toEqual([]);
  });

  test('also if its start and its end are one instant', () => {
    const later = [notice({ rollout: [started('2025-07-01')] })];
    const events = [...people, filed, withdraws('2025-06-10', 'o', 'a')];
    expect(reasons(events, 'a', '2019-05-05', {}, later)).toEqual(covered);
    expect(reasons(events, 'a', '2025-06-10', {}, later)).toEqual([]);
    expect(reasons(events, 'a', '2019-05-05')).toEqual([]);
    expect(reasons(events, 'a', '2025-06-10')).toEqual([]);
  });

  test('it never spreads: the others in the center go on carrying', () => {
    const events = [
      ...people,
      joins('2022-01-01', 'a', 'c'),
      joins('2022-01-01', 'b', 'c'),
      filed,
      withdraws('2025-08-01', 'o', 'a'),
    ];
    expect(reasons(events, 'a', '2025-08-02')).toEqual([]);
    expect(reasons(events, 'b', '2025-08-02')).toEqual(covered);
  });

  test('an account named that does not carry it, or not yet, is skipped', () => {
    const events = [
      ...people,
      holds('2022-01-01', 'a', 'm'),
      objects('2025-06-10', 'o', { address: 'm' }),
      withdraws('2025-06-20', 'o', 'n', 'ghost'),
      holds('2025-07-01', 'n', 'm'),
    ];
    expect(reasons(events, 'n', '2025-07-02')).toEqual(covered);
    expect(reasons(events, 'a', '2025-07-02')).toEqual(covered);
  });

  test('a withdrawal before the filing, or of an objection nobody filed, does nothing', () => {
    const events = [
      ...people,
      withdraws('2025-06-01', 'o', 'a'),
      withdraws('2025-06-01', 'ghost', 'a'),
      filed,
    ];
    expect(reasons(events, 'a', '2025-07-02')).toEqual(covered);
  });

  test('a second withdrawal moves the end no further', () => {
    const events = [
      ...people,
      filed,
      withdraws('2025-08-01', 'o', 'a'),
      withdraws('2025-09-01', 'o', 'a'),
    ];
    expect(reasons(events, 'a', '2025-08-15')).toEqual([]);
  });

  test('who ended an objection never carries that one again, by link or otherwise', () => {
    const events = [
      ...people,
      joins('2022-01-01', 'a', 'c'),
      joins('2022-01-01', 'b', 'c'),
      filed,
      withdraws('2025-07-01', 'o', 'a'),
      leaves('2025-07-02', 'a'),
      joins('2025-08-01', 'a', 'c'),
    ];
    expect(reasons(events, 'a', '2025-08-02')).toEqual([]);
  });

  test('nor who ended it by consenting', () => {
    const events = [
      ...people,
      joins('2022-01-01', 'a', 'c'),
      joins('2022-01-01', 'b', 'c'),
      filed,
      consents('2025-07-01', 'b'),
      leaves('2025-07-02', 'b'),
      joins('2025-08-01', 'b', 'c'),
    ];
    expect(reasons(events, 'b', '2025-08-02', {}, [consentNotice])).toEqual([]);
  });

  test('a new objection starts afresh', () => {
    const events = [
      ...people,
      filed,
      withdraws('2025-07-01', 'o', 'a'),
      objects('2025-08-01', 'p', { account: 'a' }),
    ];
    expect(reasons(events, 'a', '2025-07-15')).toEqual([]);
    expect(reasons(events, 'a', '2025-08-01')).toEqual(covered);
  });

  test('a pending objection can be withdrawn, and a late confirmation revives only what it had covered', () => {
    const events = [
      ...people,
      files('2025-06-10', 'o', { account: 'a' }),
      withdraws('2025-06-20', 'o', 'a'),
      { type: 'confirmed', at: Date.UTC(2025, 9, 1), objection: 'o' } as const,
    ];
    expect(reasons(events, 'a', '2025-06-15', { at: '2025-08-01' })).toEqual([]);
    expect(reasons(events, 'a', '2025-06-15')).toEqual(covered);
    expect(reasons(events, 'a', '2025-06-21')).toEqual([]);
  });

  test('the answer gives the span as it ended', () => {
    const events = [...people, filed, withdraws('2025-08-01', 'o', 'a')];
    const { covering } = ask(events, 'a', '2025-07-01');
    expect(covering?.span).toEqual({
      from: Date.UTC(2025, 5, 10, 12),
      until: Date.UTC(2025, 7, 1, 12),
    });
  });
});
