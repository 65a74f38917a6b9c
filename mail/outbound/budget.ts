import type { LetterKind } from '#mail/letters/letter-kind.ts';
import { DAY, type Instant } from '#rules/instant.ts';

/**
 * The letters that somebody else can cause: anybody may type an address into a form or forge it on a
 * mail. The others follow from what the holder did (confirmed, signed in) or what the operator or an
 * officer did, and never wait.
 */
export const BUDGETED: readonly LetterKind[] = [
  'confirm',
  'reminder',
  'lapsed',
  'unclear',
  'how_to_withdraw',
  'mail_received',
  'link_request',
];

const MINUTE = 60_000;
const APART = 10 * MINUTE;
const A_DAY = 3;

/** Letters to one address that tell of more filings than this go on in the next. */
export const CARRIED_AT_MOST = 9;

/**
 * When the next letter of those kinds may go to an address to which such letters went at these
 * instants: ten minutes after the last, and no more than three in any 24 hours. `now` where it may
 * go at once.
 */
export function nextAllowed(now: Instant, gone: readonly Instant[]): Instant {
  const sorted = [...gone].sort((a, b) => b - a);
  const last = sorted[0];
  const third = sorted[A_DAY - 1];
  return Math.max(
    now,
    last === undefined ? now : last + APART,
    third === undefined ? now : third + DAY,
  );
}

const BACKOFF_MINUTES = [1, 5, 15, 60, 180, 360, 720, 1440];

/** Tried once a day in the end; after about three weeks an officer sees it as failed. */
const TRIES = 28;

/** How long a letter waits after its nth failed try; null where it has been tried for long enough. */
export function backoff(attempts: number): Instant | null {
  if (attempts >= TRIES) return null;
  return (BACKOFF_MINUTES[attempts - 1] ?? 1440) * MINUTE;
}
