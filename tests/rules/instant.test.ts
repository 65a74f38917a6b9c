import { describe, expect, test } from 'vitest';
import { readDate } from '#rules/calendar-date.ts';
import { readInstant, writeInstant } from '#rules/instant.ts';

describe('instants are RFC 3339, to the millisecond', () => {
  test.each([
    ['2025-06-10T12:00:00Z', '2025-06-10T12:00:00.000Z'],
    ['2025-06-10t12:00:00z', '2025-06-10T12:00:00.000Z'],
    ['2025-06-10T12:00:00.1Z', '2025-06-10T12:00:00.100Z'],
    ['2025-06-10T12:00:00.999999999Z', '2025-06-10T12:00:00.999Z'],
    ['2025-06-10T00:30:00+02:30', '2025-06-09T22:00:00.000Z'],
    ['2025-06-10T23:30:00-23:59', '2025-06-11T23:29:00.000Z'],
    ['2024-02-29T23:59:59-00:00', '2024-02-29T23:59:59.000Z'],
    ['0099-12-31T00:00:00Z', '0099-12-31T00:00:00.000Z'],
  ])('%s is %s', (text, expected) => {
    expect(writeInstant(readInstant(text) as number)).toBe(expected);
  });

  test.each([
    '',
    '2025-06-10',
    '2025-06-10T12:00:00',
    '2025-06-10 12:00:00Z',
    '2025-06-10T12:00Z',
    '2025-02-29T12:00:00Z',
    '2025-13-01T12:00:00Z',
    '2025-00-01T12:00:00Z',
    '2025-04-31T12:00:00Z',
    '2025-06-10T24:00:00Z',
    '2025-06-10T12:60:00Z',
    '2025-06-30T23:59:60Z',
    '2025-06-10T12:00:00+24:00',
    '2025-06-10T12:00:00+01:60',
    '2025-06-10T12:00:00.Z',
    ' 2025-06-10T12:00:00Z',
    '2025-06-10T12:00:00Z\n',
    '+002025-06-10T12:00:00Z',
  ])('%j is none', (text) => {
    expect(readInstant(text)).toBeNull();
  });

  test('a date is a day that exists', () => {
    expect(readDate('2024-02-29')).toBe(Date.UTC(2024, 1, 29));
    for (const none of ['2025-02-29', '2025-2-3', '2025-02-03T00:00:00Z', '20250203', '']) {
      expect(readDate(none)).toBeNull();
    }
  });
});
