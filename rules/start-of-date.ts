import { readDate } from './calendar-date.ts';
import type { Instant } from './instant.ts';

/**
 * Rule 19. A purpose begins with a calendar date in a time zone: at the first instant that bears that date there. This
 * is not always midnight (clocks may skip it), and where a zone skipped the whole day it is the first instant after it.
 * Example: 2025-05-27 in America/Guadeloupe begins at 04:00 UTC.
 */
const HOUR = 3_600_000;
/** Zones lie between UTC-12 and UTC+14, and have lain as far out as 16 hours. */
const FURTHEST = 16 * HOUR;
/** Offsets are multiples of a quarter of an hour, but for the local mean times before about 1900. */
const QUARTER = HOUR / 4;

const known = new Map<string, Instant>();

function dateIn(zone: string): (at: Instant) => string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (at) => {
    const part = Object.fromEntries(
      format.formatToParts(at).map(({ type, value }) => [type, value]),
    );
    return `${part.year?.padStart(4, '0')}-${part.month}-${part.day}`;
  };
}

function firstInstant(date: string, midnight: Instant, zone: string): Instant {
  const dateAt = dateIn(zone);
  let reached = midnight - FURTHEST;
  while (dateAt(reached) < date) reached += QUARTER;
  let before = reached - QUARTER;
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    if (dateAt(middle) < date) before = middle;
    else reached = middle;
  }
  return reached;
}

/** @throws RangeError for a date or a zone that does not exist: notices are checked before they are published. */
export function startOfDate(date: string, zone: string): Instant {
  const key = `${date} ${zone}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const midnight = readDate(date);
  if (midnight === null) throw new RangeError(`no such date: ${date}`);
  const start = firstInstant(date, midnight, zone);
  known.set(key, start);
  return start;
}

/** Asking for it is the only way to know: a RangeError is the answer no. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}
