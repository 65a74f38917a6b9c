import { describe, expect, test } from 'vitest';
import { account, ask, moved, notice, objects, reasons, started, t, withdraws } from './story.ts';

const old = '2019-03-01';
const covered = ['objection'];
const person = account('a');
const filed = objects('2025-06-10', 'o', { account: 'a' });
const exempt = (where: string[]) => ({ where, exempt: true }) as const;

describe('rule 16: an objection from before the start covers all data of the account', () => {
  test('a start later than the objection means everything, a start at the same instant does not', () => {
    const at = (startsOn: string, zone: string) => [
      notice({
        rollout: [
          { where: ['*'], basis: 'legitimate_interest', startsOn: { date: startsOn, zone } },
        ],
      }),
    ];
    const midnight = [person, objects('2025-06-10T00:00:00Z', 'o', { account: 'a' })];
    expect(reasons(midnight, 'a', old, {}, at('2025-06-11', 'UTC'))).toEqual(covered);
    expect(reasons(midnight, 'a', old, {}, at('2025-06-10', 'UTC'))).toEqual([]);
    expect(reasons(midnight, 'a', old, {}, at('2025-06-10', 'Etc/GMT+1'))).toEqual(covered);
    expect(reasons(midnight, 'a', old, {}, at('2025-06-10', 'Etc/GMT-1'))).toEqual([]);
  });

  test('one that starts on a linked account only after the start covers no older data there', () => {
    const starting = [notice({ rollout: [started('2025-06-11')] })];
    const events = [
      person,
      account('b'),
      { type: 'linked', at: t('2022-01-01'), account: 'a', center: 'c' } as const,
      filed,
      { type: 'linked', at: t('2025-07-01'), account: 'b', center: 'c' } as const,
    ];
    expect(reasons(events, 'a', old, {}, starting)).toEqual(covered);
    expect(reasons(events, 'b', old, {}, starting)).toEqual([]);
  });

  test('where the purpose was exempt when it came, it covers everything', () => {
    const events = [person, filed, moved('2025-07-01', 'a', 'US')];
    const notHere = [notice({ rollout: [exempt(['EEA']), started('2021-01-01')] })];
    expect(ask(events, 'a', old, {}, notHere).covering?.span).toEqual({ from: null, until: null });
    const there = [notice({ rollout: [exempt(['US']), started('2021-01-01')] })];
    expect(ask(events, 'a', old, {}, there).covering).toBeUndefined();
  });

  test('where the region was not known, it covers everything', () => {
    const events = [account('a', { region: undefined }), filed];
    expect(reasons(events, 'a', old)).toEqual(['region_unknown', 'objection']);
  });

  test('a region that became known later holds for the time before, too', () => {
    const events = [account('a', { region: undefined }), filed, moved('2025-07-01', 'a', 'US')];
    expect(reasons(events, 'a', old)).toEqual([]);
  });

  test('it is the region at that instant that counts', () => {
    const rollout = [started('2025-12-01', ['EEA']), started('2021-01-01')];
    const events = [account('a', { region: 'US' }), filed, moved('2025-07-01', 'a', 'DE')];
    expect(reasons(events, 'a', old, {}, [notice({ rollout })])).toEqual([]);
    const swapped = [account('a'), filed, moved('2025-07-01', 'a', 'US')];
    expect(reasons(swapped, 'a', old, {}, [notice({ rollout })])).toEqual(covered);
  });

  test('a start that is postponed takes the moment along, also if the objection has ended since', () => {
    const versions = [
      notice({ rollout: [started('2025-06-01')] }),
      notice({ version: 2, effectiveAt: t('2025-08-01'), rollout: [started('2025-09-01')] }),
    ];
    const events = [person, filed, withdraws('2025-07-01', 'o', 'a')];
    expect(reasons(events, 'a', old, { at: '2025-07-31' }, versions)).toEqual([]);
    expect(reasons(events, 'a', old, {}, versions)).toEqual(covered);
    expect(reasons(events, 'a', '2025-07-02', {}, versions)).toEqual([]);
  });

  test('a start that is moved earlier takes nothing away', () => {
    const versions = [
      notice({ rollout: [started('2025-09-01')] }),
      notice({ version: 2, effectiveAt: t('2025-08-01'), rollout: [started('2025-06-01')] }),
    ];
    expect(reasons([person, filed], 'a', old, {}, versions)).toEqual(covered);
    const later = [person, objects('2025-08-01', 'o', { account: 'a' })];
    expect(reasons(later, 'a', old, {}, versions)).toEqual([]);
  });

  test('a version that was in effect only before the objection, or is not yet, does not count', () => {
    const versions = [
      notice({ rollout: [started('2025-09-01')] }),
      notice({ version: 2, effectiveAt: t('2025-06-10'), rollout: [started('2025-06-01')] }),
      notice({ version: 3, effectiveAt: t('2026-02-01'), rollout: [started('2026-09-01')] }),
    ];
    expect(reasons([person, filed], 'a', old, {}, versions)).toEqual([]);
    expect(reasons([person, filed], 'a', old, { at: '2026-02-01' }, versions)).toEqual([
      'not_started',
      'objection',
    ]);
  });

  test('before the first version takes effect, the first counts', () => {
    const versions = [
      notice({ effectiveAt: t('2025-07-01'), rollout: [started('2025-06-15')] }),
      notice({ version: 2, effectiveAt: t('2025-08-01'), rollout: [started('2025-06-01')] }),
    ];
    expect(reasons([person, filed], 'a', old, {}, versions)).toEqual(covered);
  });

  test('of two versions that take effect at one instant, the first was never in effect', () => {
    const versions = [
      notice(),
      notice({ version: 2, effectiveAt: t('2025-08-01'), rollout: [started('2025-09-01')] }),
      notice({ version: 3, effectiveAt: t('2025-08-01') }),
    ];
    expect(reasons([person, filed], 'a', old, {}, versions)).toEqual([]);
  });
});
