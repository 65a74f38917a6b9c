/** Milliseconds since 1970-01-01T00:00:00Z: UTC, whole numbers. Every instant inside `rules/` has this shape. */
export type Instant = number;

/** A day is 24 hours, whatever the clocks of a country do. */
export const DAY: Instant = 86_400_000;

/** Closed at its start and open at its end. `from: null` is since ever, `until: null` is still. */
export interface Span {
  readonly from: Instant | null;
  readonly until: Instant | null;
}

const RFC3339 =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

/**
 * An RFC 3339 instant as milliseconds, finer digits cut off; null where the text is not one
 * (a date that does not exist, an offset left out, hour 24, a leap second).
 */
export function readInstant(text: string): Instant | null {
  const parts = RFC3339.exec(text);
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const offsetHour = Number(parts[9] ?? 0);
  const offsetMinute = Number(parts[10] ?? 0);
  if (hour > 23 || minute > 59 || second > 59 || offsetHour > 23 || offsetMinute > 59) return null;
  const millis = Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3));
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  date.setUTCHours(hour, minute, second, millis);
  const offset = (offsetHour * 60 + offsetMinute) * 60_000 * (parts[8] === '-' ? -1 : 1);
  return date.getTime() - offset;
}

/** RFC 3339 in UTC with millisecond precision. */
export function writeInstant(at: Instant): string {
  return new Date(at).toISOString();
}
