import { describe, expect, test } from 'vitest';
import { derive } from '#rules/derive.ts';
import { account, confirms, files, objects, reasons, t } from './story.ts';

describe('rule 13: who is known to ask is confirmed at once', () => {
  test('filed as confirmed, it needs no further word and does not lapse', () => {
    const events = [account('a'), objects('2025-01-10', 'o', { account: 'a' })];
    expect(reasons(events, 'a', '2025-01-10', { at: '2025-01-10' })).toEqual(['objection']);
    expect(reasons(events, 'a', '2025-01-11')).toEqual(['objection']);
  });

  test('filed as not confirmed, it waits for the confirmation', () => {
    const events = [
      account('a'),
      { ...files('2025-06-10', 'o', { account: 'a' }), confirmed: false },
    ];
    expect(reasons(events, 'a', '2025-06-11', { at: '2025-06-12' })).toEqual(['objection_pending']);
  });

  test('it counts as confirmed since its filing, or since the first confirmation', () => {
    const confirmed = (events: Parameters<typeof derive>[0]) =>
      derive(events).objections.get('o')?.confirmedAt;
    const filed = files('2025-06-10', 'o', { account: 'a' });
    expect(confirmed([filed])).toBeNull();
    expect(confirmed([filed, confirms('2025-06-14', 'o'), confirms('2025-06-12', 'o')])).toBe(
      t('2025-06-12'),
    );
    expect(
      confirmed([objects('2025-06-10', 'o', { account: 'a' }), confirms('2025-06-12', 'o')]),
    ).toBe(t('2025-06-10'));
    expect(confirmed([filed, confirms('2025-06-01', 'o')])).toBe(t('2025-06-10'));
  });
});
