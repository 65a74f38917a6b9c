import { describe, expect, test } from 'vitest';
import { derive } from '#rules/derive.ts';
import { account, joins, leaves, objects, reasons, t, withdraws } from './story.ts';

const covered = ['objection'];
const people = ['a', 'b', 'x', 'y'].map((name) => account(name));

describe('rule 2: linking shares what each side carries, from that instant on', () => {
  test('whoever joins gets what any member carries', () => {
    const events = [
      ...people,
      joins('2022-01-01', 'a', 'c'),
      objects('2025-06-10', 'o', { account: 'a' }),
      joins('2025-07-01', 'b', 'c'),
    ];
    expect(reasons(events, 'b', '2025-07-01')).toEqual(covered);
    expect(reasons(events, 'b', '2025-06-30')).toEqual([]);
  });

  test('whoever joins brings what they carry to every member', () => {
    const events = [
      ...people,
      joins('2022-01-01', 'a', 'c'),
      joins('2022-01-01', 'x', 'c'),
      objects('2025-06-10', 'o', { account: 'b' }),
      joins('2025-07-01', 'b', 'c'),
    ];
    for (const member of ['a', 'x']) {
      expect(reasons(events, member, '2025-07-01')).toEqual(covered);
      expect(reasons(events, member, '2025-06-30')).toEqual([]);
    }
  });

  test('joining is judged on the state just before: members give one another nothing', () => {
    const events = [
      ...people,
      joins('2022-01-01', 'a', 'c'),
      joins('2022-01-01', 'x', 'c'),
      objects('2025-06-10', 'o', { account: 'a' }),
      withdraws('2025-06-11', 'o', 'x'),
      joins('2025-07-01', 'b', 'c'),
    ];
    expect(reasons(events, 'b', '2025-07-02')).toEqual(covered);
    expect(reasons(events, 'x', '2025-07-02')).toEqual([]);
  });

  test('of two who join at one instant, each counts as there when the next one comes', () => {
    const events = [
      ...people,
      objects('2025-06-10', 'o', { account: 'a' }),
      joins('2025-07-01', 'x', 'c'),
      joins('2025-07-01', 'b', 'c'),
      joins('2025-07-01', 'a', 'c'),
    ];
    expect(reasons(events, 'b', '2025-07-01')).toEqual(covered);
    expect(reasons(events, 'x', '2025-07-01')).toEqual(covered);
  });

  test('joining one center leaves the other, and what was there goes along', () => {
    const events = [
      ...people,
      joins('2022-01-01', 'a', 'c'),
      joins('2022-01-01', 'b', 'c'),
      joins('2022-01-01', 'x', 'd'),
      objects('2025-06-10', 'o', { account: 'a' }),
      joins('2025-07-01', 'b', 'd'),
      objects('2025-08-01', 'p', { account: 'x' }),
    ];
    expect(reasons(events, 'x', '2025-07-02')).toEqual(covered);
    expect(reasons(events, 'a', '2025-08-02')).toEqual(covered);
    const withoutFirst = events.filter(
      (event) => !('objection' in event && event.objection === 'o'),
    );
    expect(reasons(withoutFirst, 'a', '2025-08-02')).toEqual([]);
    expect(reasons(withoutFirst, 'b', '2025-08-02')).toEqual(covered);
  });

  test('joining the own center once more changes nothing', () => {
    const events = [
      ...people,
      joins('2022-01-01', 'a', 'c'),
      joins('2022-01-01', 'b', 'c'),
      objects('2025-06-10', 'o', { account: 'a' }),
      withdraws('2025-06-11', 'o', 'b'),
      joins('2025-07-01', 'b', 'c'),
      joins('2025-07-02', 'a', 'c'),
    ];
    expect(reasons(events, 'b', '2025-07-03')).toEqual([]);
    expect(reasons(events, 'a', '2025-07-03')).toEqual(covered);
    expect(derive(events).accounts.get('b')?.centers).toEqual([
      { center: 'c', from: t('2022-01-01'), until: null },
    ]);
  });

  test('what counts is the center an account is in now, not its first one', () => {
    const events = [
      ...people,
      joins('2022-01-01', 'a', 'c'),
      joins('2022-01-01', 'b', 'c'),
      joins('2022-01-01', 'x', 'd'),
      joins('2022-01-01', 'y', 'd'),
      joins('2022-02-01', 'b', 'd'),
      joins('2022-02-01', 'y', 'c'),
      leaves('2022-03-01', 'y'),
      objects('2025-06-10', 'o', { account: 'b' }),
      objects('2025-06-20', 'p', { account: 'a' }),
    ];
    expect(reasons(events, 'x', '2025-06-11')).toEqual(covered);
    expect(reasons(events, 'a', '2025-06-11')).toEqual([]);
    expect(reasons(events, 'y', '2025-06-21')).toEqual([]);
  });

  test('an empty center that is joined again brings nothing of the past', () => {
    const events = [
      ...people,
      joins('2022-01-01', 'a', 'c'),
      objects('2025-06-10', 'o', { account: 'a' }),
      leaves('2025-06-11', 'a'),
      joins('2025-07-01', 'b', 'c'),
    ];
    expect(reasons(events, 'b', '2025-07-02')).toEqual([]);
  });

  test('two centers merge as the members of one join the other, one after the other', () => {
    const events = [
      ...people,
      joins('2022-01-01', 'a', 'c'),
      joins('2022-01-01', 'b', 'c'),
      joins('2022-01-01', 'x', 'd'),
      joins('2022-01-01', 'y', 'd'),
      objects('2025-06-10', 'o', { account: 'a' }),
      objects('2025-06-12', 'p', { account: 'x' }),
      joins('2025-07-01', 'x', 'c'),
      joins('2025-07-01', 'y', 'c'),
    ];
    for (const name of ['a', 'b', 'x', 'y']) {
      expect(reasons(events, name, '2025-07-01')).toEqual(covered);
    }
    expect(reasons(events, 'y', '2025-06-11')).toEqual([]);
    expect(reasons(events, 'y', '2025-06-12')).toEqual(covered);
  });
});
