import { describe, expect, test } from 'vitest';
import { account, joins, objects, reasons } from './story.ts';

const events = [
  account('a'),
  account('b'),
  joins('2022-01-01', 'a', 'c'),
  objects('2025-06-10', 'o', { account: 'a' }),
  joins('2025-07-01', 'b', 'c'),
];

describe('rule 15: data created from the start on the account is protected, older data is not', () => {
  test('on the very instant counts as after', () => {
    expect(reasons(events, 'a', '2025-06-10')).toEqual(['objection']);
    expect(reasons(events, 'a', '2025-06-10T11:59:59.999Z')).toEqual([]);
  });

  test('what counts is the start on the account, not the filing', () => {
    expect(reasons(events, 'b', '2025-07-01')).toEqual(['objection']);
    expect(reasons(events, 'b', '2025-06-30')).toEqual([]);
  });
});
