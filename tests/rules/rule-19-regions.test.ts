import { describe, expect, test } from 'vitest';
import { ageAt } from '#rules/age.ts';
import { EEA, EU, placesOf } from '#rules/region.ts';
import { rolloutRule, termsIn } from '#rules/rollout.ts';
import { isZone, startOfDate } from '#rules/start-of-date.ts';
import { account, moved, notice, reasons, started, t } from './story.ts';

describe('rule 19: regions, starts and ages', () => {
  test('the EU has 27 members and seven regions with codes of their own, the EEA three more', () => {
    const members =
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
    for (const code of members.split(' ')) expect(placesOf(code)).toEqual([code, 'EU', 'EEA', '*']);
    expect(EU.size).toBe(34);
    expect(EEA.size).toBe(37);
    for (const code of ['GP', 'RE', 'MQ', 'GF', 'YT', 'MF', 'AX']) {
      expect(placesOf(code)).toEqual([code, 'EU', 'EEA', '*']);
    }
    for (const code of ['IS', 'LI', 'NO']) expect(placesOf(code)).toEqual([code, 'EEA', '*']);
    for (const code of ['GB', 'CH', 'PM', 'GL', 'de', 'US'])
      expect(placesOf(code)).toEqual([code, '*']);
  });

  test('the country’s rule wins over EU, that over EEA, that over the rest', () => {
    const all = notice({
      rollout: ['*', 'EEA', 'EU', 'DE'].map((place, index) =>
        started(`202${index + 1}-01-01`, [place]),
      ),
    });
    const yearIn = (region: string) => {
      const rule = rolloutRule(all, region);
      return rule && 'startsOn' in rule ? rule.startsOn.date.slice(0, 4) : null;
    };
    expect(yearIn('DE')).toBe('2024');
    expect(yearIn('FR')).toBe('2023');
    expect(yearIn('NO')).toBe('2022');
    expect(yearIn('US')).toBe('2021');
  });

  test('no rule means exempt', () => {
    const onlyThere = notice({ rollout: [started('2021-01-01', ['US'])] });
    expect(termsIn(onlyThere, 'DE')).toEqual({ exempt: true });
    expect(reasons([account('a')], 'a', '2025-01-01', {}, [onlyThere])).toEqual(['region_exempt']);
  });

  test('a region is matched exactly', () => {
    const notice1 = notice({ rollout: [{ where: ['DE'], exempt: true }, started('2021-01-01')] });
    const lower = [account('a', { region: 'de' })];
    expect(reasons(lower, 'a', '2025-01-01', {}, [notice1])).toEqual([]);
  });

  test('the region at an instant is the latest known, and before the first known one, that one', () => {
    const rollout = [{ where: ['DE'], exempt: true } as const, started('2021-01-01')];
    const events = [
      account('a', { region: undefined }),
      moved('2025-02-01', 'a', 'DE'),
      moved('2025-03-01', 'a', 'US'),
    ];
    const why = (createdAt: string) => reasons(events, 'a', createdAt, {}, [notice({ rollout })]);
    expect(why('2024-01-01')).toEqual(['region_exempt']);
    expect(why('2025-02-28')).toEqual(['region_exempt']);
    expect(why('2025-03-01')).toEqual([]);
  });

  test.each([
    ['the EU’s westernmost zone', '2025-05-27', 'America/Guadeloupe', '2025-05-27T04:00:00.000Z'],
    ['the last zone to reach a day', '2025-12-16', 'Etc/GMT+12', '2025-12-16T12:00:00.000Z'],
    ['the first one', '2025-12-16', 'Pacific/Kiritimati', '2025-12-15T10:00:00.000Z'],
    ['summer time', '2025-07-01', 'Europe/Berlin', '2025-06-30T22:00:00.000Z'],
    ['a quarter of an hour', '2025-07-01', 'Asia/Kathmandu', '2025-06-30T18:15:00.000Z'],
    ['a day without midnight', '2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['a day that was skipped', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['a midnight that came twice', '2010-11-07', 'America/St_Johns', '2010-11-07T02:30:00.000Z'],
    ['local mean time', '1880-01-01', 'Europe/Berlin', '1879-12-31T23:06:32.000Z'],
    ['a year of three digits', '0999-06-01', 'UTC', '0999-06-01T00:00:00.000Z'],
    ['a leap day', '2024-02-29', 'UTC', '2024-02-29T00:00:00.000Z'],
  ])('a date begins at its first instant in its zone: %s', (_, date, zone, expected) => {
    expect(new Date(startOfDate(date, zone)).toISOString()).toBe(expected);
    expect(startOfDate(date, zone)).toBe(startOfDate(date, zone));
  });

  test('a date or a zone that does not exist is never guessed at', () => {
    expect(() => startOfDate('2025-02-29', 'UTC')).toThrow('no such date: 2025-02-29');
    expect(() => startOfDate('2025-2-3', 'UTC')).toThrow(RangeError);
    expect(() => startOfDate('2025-02-28', 'Mars/Olympus')).toThrow(RangeError);
    expect([isZone('Europe/Berlin'), isZone('Mars/Olympus')]).toEqual([true, false]);
  });

  test('age is counted in UTC days', () => {
    expect(ageAt('2007-06-15', t('2025-06-14T23:59:59.999Z'))).toBe(17);
    expect(ageAt('2007-06-15', t('2025-06-15T00:00:00Z'))).toBe(18);
    expect(ageAt('2007-12-31', t('2025-01-01T00:00:00Z'))).toBe(17);
  });

  test('who was born on 29 February grows older on 1 March in other years', () => {
    expect(ageAt('2008-02-29', t('2026-02-28T23:59:59.999Z'))).toBe(17);
    expect(ageAt('2008-02-29', t('2026-03-01T00:00:00Z'))).toBe(18);
    expect(ageAt('2008-02-29', t('2028-02-29T00:00:00Z'))).toBe(20);
  });
});
