import { describe, expect, test } from 'vitest';
import {
  account,
  closed,
  files,
  givesUp,
  holds,
  joins,
  leaves,
  objects,
  reasons,
} from './story.ts';

const covered = ['objection'];
const people = ['a', 'b', 'n'].map((name) => account(name));

describe('rule 4: who leaves keeps what they carry', () => {
  test.each([
    ['leaves the center', leaves('2025-07-01', 'b')],
    ['joins another center', joins('2025-07-01', 'b', 'd')],
    ['gives up the address', givesUp('2025-07-01', 'b', 'm')],
    ['is opened again', account('b', {}, '2025-07-01')],
  ])('an account that %s goes on carrying', (_, event) => {
    const events = [
      ...people,
      holds('2022-01-01', 'b', 'm'),
      joins('2022-01-01', 'b', 'c'),
      objects('2025-06-10', 'o', { address: 'm' }),
      event,
    ];
    expect(reasons(events, 'b', '2025-08-01')).toEqual(covered);
  });

  test('closing ends neither the link nor the address', () => {
    const events = [
      ...people,
      holds('2022-01-01', 'b', 'm'),
      joins('2022-01-01', 'b', 'c'),
      joins('2022-01-01', 'a', 'c'),
      closed('2025-01-01', 'b'),
      objects('2025-06-10', 'o', { address: 'm' }),
    ];
    expect(reasons(events, 'b', '2025-08-01')).toEqual(['account_closed', 'objection']);
    expect(reasons(events, 'a', '2025-08-01')).toEqual(covered);
  });

  test('nothing spreads along a link that has ended', () => {
    const events = [
      ...people,
      joins('2022-01-01', 'a', 'c'),
      joins('2022-01-01', 'b', 'c'),
      leaves('2025-06-01', 'b'),
      objects('2025-06-10', 'o', { account: 'a' }),
    ];
    expect(reasons(events, 'b', '2025-08-01')).toEqual([]);
    expect(reasons([...events, leaves('2025-06-01', 'n')], 'n', '2025-08-01')).toEqual([]);
  });

  test('spreading does not wait for confirmation', () => {
    const events = [
      ...people,
      joins('2022-01-01', 'a', 'c'),
      files('2025-06-10', 'o', { account: 'a' }),
      joins('2025-06-15', 'b', 'c'),
    ];
    expect(reasons(events, 'b', '2025-06-16', { at: '2025-06-20' })).toEqual(['objection_pending']);
  });

  test('spreading does not stop at lapse: confirmed late, it holds where links took it meanwhile', () => {
    const events = [
      ...people,
      joins('2022-01-01', 'a', 'c'),
      files('2025-01-10', 'o', { account: 'a' }),
      joins('2025-06-15', 'b', 'c'),
      { type: 'confirmed', at: Date.UTC(2025, 7, 1), objection: 'o' } as const,
    ];
    expect(reasons(events, 'b', '2025-06-16')).toEqual(covered);
    expect(reasons(events, 'b', '2025-06-16', { at: '2025-07-01' })).toEqual([]);
  });
});
