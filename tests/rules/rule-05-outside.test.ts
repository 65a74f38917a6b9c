import { describe, expect, test } from 'vitest';
import { account, holds, joins, objects, reasons } from './story.ts';

describe('rule 5: outside the center and without the address, an account needs its own objection', () => {
  test('sharing neither, it is untouched', () => {
    const events = [
      account('a'),
      account('b'),
      holds('2022-01-01', 'a', 'm'),
      holds('2022-01-01', 'b', 'other'),
      joins('2022-01-01', 'a', 'c'),
      joins('2022-01-01', 'b', 'd'),
      objects('2025-06-10', 'o', { address: 'm' }),
    ];
    expect(reasons(events, 'b', '2025-06-11')).toEqual([]);
    expect(
      reasons([...events, objects('2025-07-01', 'p', { account: 'b' })], 'b', '2025-07-02'),
    ).toEqual(['objection']);
  });

  test('what is carried does not travel over another address of the carrier', () => {
    const events = [
      account('a'),
      account('b'),
      holds('2022-01-01', 'a', 'm'),
      holds('2022-01-01', 'a', 'second'),
      holds('2022-01-01', 'b', 'second'),
      objects('2025-06-10', 'o', { address: 'm' }),
    ];
    expect(reasons(events, 'a', '2025-06-11')).toEqual(['objection']);
    expect(reasons(events, 'b', '2025-06-11')).toEqual([]);
  });
});
