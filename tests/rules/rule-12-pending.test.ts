import { describe, expect, test } from 'vitest';
import { account, confirms, files, holds, joins, objects, reasons } from './story.ts';

const filed = [account('a'), account('b'), files('2025-06-10', 'o', { account: 'a' })];

describe('rule 12: pending protects, lapsed does not and did not, confirmed revives', () => {
  test('until it is confirmed, what it would cover is answered as pending', () => {
    expect(reasons(filed, 'a', '2025-06-11', { at: '2025-06-12' })).toEqual(['objection_pending']);
  });

  test('it lapses thirty days of 24 hours after receipt: at that instant it has', () => {
    const last = { at: '2025-07-10T11:59:59.999Z' };
    expect(reasons(filed, 'a', '2025-06-11', last)).toEqual(['objection_pending']);
    expect(reasons(filed, 'a', '2025-06-11', { at: '2025-07-10' })).toEqual([]);
  });

  test('confirmed at the very instant of the lapse, it counts', () => {
    const events = [...filed, confirms('2025-07-10', 'o')];
    expect(reasons(events, 'a', '2025-06-11', { at: '2025-07-10' })).toEqual(['objection']);
  });

  test('confirmed later still, it is as if it had never lapsed', () => {
    const events = [...filed, confirms('2026-03-01', 'o')];
    expect(reasons(events, 'a', '2025-06-11', { at: '2026-02-28' })).toEqual([]);
    expect(reasons(events, 'a', '2025-06-11', { at: '2026-03-01' })).toEqual(['objection']);
    expect(reasons(events, 'a', '2025-06-09', { at: '2026-03-01' })).toEqual([]);
  });

  test('links and addresses of the time between are included', () => {
    const events = [
      account('a'),
      account('b'),
      account('n'),
      holds('2022-01-01', 'a', 'm'),
      files('2025-01-10', 'o', { address: 'm' }),
      joins('2025-04-01', 'a', 'c'),
      joins('2025-04-01', 'b', 'c'),
      holds('2025-05-01', 'n', 'm'),
      confirms('2025-10-01', 'o'),
    ];
    expect(reasons(events, 'b', '2025-04-02')).toEqual(['objection']);
    expect(reasons(events, 'n', '2025-05-02')).toEqual(['objection']);
  });

  test('a confirmation that comes before its filing counts once it is filed', () => {
    const events = [
      account('a'),
      confirms('2025-06-01', 'o'),
      files('2025-06-10', 'o', { account: 'a' }),
    ];
    expect(reasons(events, 'a', '2025-06-11', { at: '2025-06-12' })).toEqual(['objection']);
    expect(reasons(events, 'a', '2025-06-05')).toEqual([]);
  });

  test('a pending and a confirmed objection are both named', () => {
    const events = [...filed, objects('2025-06-09', 'p', { account: 'a' })];
    expect(reasons(events, 'a', '2025-06-11', { at: '2025-06-12' })).toEqual([
      'objection_pending',
      'objection',
    ]);
  });
});
