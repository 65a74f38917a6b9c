import { describe, expect, test } from 'vitest';
import {
  account,
  consentNotice,
  consents,
  files,
  givesUp,
  holds,
  joins,
  objects,
  reasons,
  withdraws,
} from './story.ts';

const covered = ['objection'];
const people = ['a', 'b', 'n'].map((name) => account(name));
const filed = objects('2025-06-10', 'o', { address: 'm' });

describe('rule 3: an objection stands for the address it was filed for', () => {
  test('an account that comes to hold the address later carries it from then on', () => {
    const events = [...people, filed, holds('2025-07-01', 'n', 'm')];
    expect(reasons(events, 'n', '2025-07-01')).toEqual(covered);
    expect(reasons(events, 'n', '2025-06-30')).toEqual([]);
  });

  test('and spreads it to its center at that instant', () => {
    const events = [
      ...people,
      joins('2022-01-01', 'n', 'c'),
      joins('2022-01-01', 'b', 'c'),
      filed,
      holds('2025-07-01', 'n', 'm'),
    ];
    expect(reasons(events, 'b', '2025-07-01')).toEqual(covered);
    expect(reasons(events, 'b', '2025-06-30')).toEqual([]);
  });

  test('an objection that lapsed goes on standing, and starts on who comes to hold the address', () => {
    const pending = files('2025-06-10', 'o', { address: 'm' });
    const late = { type: 'confirmed', at: Date.UTC(2025, 8, 1), objection: 'o' } as const;
    const events = [...people, pending, holds('2025-08-01', 'n', 'm')];
    expect(reasons(events, 'n', '2025-08-02', { at: '2025-08-05' })).toEqual([]);
    expect(reasons([...events, late], 'n', '2025-08-02')).toEqual(covered);
  });

  test('withdrawn on every account that ever carried it, it stands no more', () => {
    const events = [
      ...people,
      holds('2022-01-01', 'a', 'm'),
      holds('2022-01-01', 'b', 'm'),
      filed,
      withdraws('2025-06-20', 'o', 'a', 'b'),
      holds('2025-07-01', 'n', 'm'),
    ];
    expect(reasons(events, 'n', '2025-07-02')).toEqual([]);
  });

  test('withdrawn on one of two, it still stands', () => {
    const events = [
      ...people,
      holds('2022-01-01', 'a', 'm'),
      holds('2022-01-01', 'b', 'm'),
      filed,
      withdraws('2025-06-20', 'o', 'a'),
      holds('2025-07-01', 'n', 'm'),
    ];
    expect(reasons(events, 'n', '2025-07-02')).toEqual(covered);
  });

  test('a withdrawal that names an account which never carried it ends no standing', () => {
    const events = [
      ...people,
      filed,
      withdraws('2025-06-20', 'o', 'n', 'a'),
      holds('2025-07-01', 'n', 'm'),
    ];
    expect(reasons(events, 'n', '2025-07-02')).toEqual(covered);
  });

  test('an account that ended it by consenting keeps it standing', () => {
    const events = [
      ...people,
      holds('2022-01-01', 'a', 'm'),
      filed,
      consents('2025-06-20', 'a'),
      withdraws('2025-06-21', 'o', 'a'),
      holds('2025-07-01', 'n', 'm'),
    ];
    expect(reasons(events, 'n', '2025-07-02', {}, [consentNotice])).toContain('objection');
    expect(reasons(events, 'a', '2025-07-02', {}, [consentNotice])).toEqual([]);
  });

  test('an account that ended it does not get it back with the address, and does not spread it', () => {
    const events = [
      ...people,
      holds('2022-01-01', 'a', 'm'),
      holds('2022-01-01', 'b', 'm'),
      filed,
      withdraws('2025-06-20', 'o', 'a'),
      givesUp('2025-06-25', 'a', 'm'),
      joins('2025-06-26', 'a', 'c'),
      joins('2025-06-26', 'n', 'c'),
      holds('2025-07-01', 'a', 'm'),
    ];
    expect(reasons(events, 'a', '2025-07-02')).toEqual([]);
    expect(reasons(events, 'n', '2025-07-02')).toEqual([]);
  });

  test('an address held already is not come to hold once more', () => {
    const events = [
      ...people,
      holds('2022-01-01', 'a', 'm'),
      objects('2025-06-01', 'o', { address: 'm' }),
      holds('2025-07-01', 'a', 'm'),
      givesUp('2025-07-02', 'a', 'm'),
      objects('2025-07-03', 'p', { address: 'm' }),
    ];
    expect(reasons(events, 'a', '2025-06-02')).toEqual(covered);
    const withdrawn = [...events, withdraws('2025-07-05', 'o', 'a')];
    expect(reasons(withdrawn, 'a', '2025-07-06')).toEqual([]);
  });

  test('every objection filed for the address takes hold, not only the first', () => {
    const events = [
      ...people,
      filed,
      objects('2025-06-11', 'p', { address: 'm' }),
      holds('2025-07-01', 'n', 'm'),
      withdraws('2025-07-05', 'o', 'n'),
    ];
    expect(reasons(events, 'n', '2025-07-06')).toEqual(covered);
  });
});
