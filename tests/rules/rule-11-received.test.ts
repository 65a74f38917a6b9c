import { describe, expect, test } from 'vitest';
import { account, confirms, files, notice, reasons, started } from './story.ts';

const events = [
  account('a'),
  files('2025-06-10', 'o', { account: 'a' }),
  confirms('2025-06-14', 'o'),
];

describe('rule 11: an objection counts from its receipt', () => {
  test('not from its confirmation', () => {
    expect(reasons(events, 'a', '2025-06-10')).toEqual(['objection']);
    expect(reasons(events, 'a', '2025-06-10T11:59:59.999Z')).toEqual([]);
  });

  test('received before the start and confirmed after it, it covers in full', () => {
    const starting = [notice({ rollout: [started('2025-06-12')] })];
    expect(reasons(events, 'a', '2019-06-10', {}, starting)).toEqual(['objection']);
  });

  test('the right never closes', () => {
    const late = [account('a'), files('2099-01-01', 'o', { account: 'a' })];
    expect(reasons(late, 'a', '2099-01-02', { at: '2099-01-03' })).toEqual(['objection_pending']);
  });
});
