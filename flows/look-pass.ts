import { z } from 'zod';
import type { Instant } from '#rules/instant.ts';
import type { House } from './house.ts';

/** A look that somebody of the office gave a reason for: sealed, so that no address line shows any of it. */
export interface Look {
  /** What is looked at: a filing's reference, or `search`. */
  readonly subject: string;
  readonly why: string;
  /** The address itself was asked for, too. */
  readonly reveals?: boolean | undefined;
  /** What is searched for. */
  readonly address?: string | undefined;
  readonly account?: string | undefined;
  readonly center?: string | undefined;
}

const HALF_AN_HOUR = 30 * 60_000;

const shape = z.object({
  subject: z.string(),
  why: z.string().min(1),
  reveals: z.boolean().optional(),
  address: z.string().optional(),
  account: z.string().optional(),
  center: z.string().optional(),
  session: z.string(),
  until: z.number(),
});

/** Good for half an hour, in this one session; each page it opens is a look of its own in the log. */
export function sealLook(house: House, session: string, look: Look): string {
  const until: Instant = house.now() + HALF_AN_HOUR;
  const text = JSON.stringify({ ...look, session, until });
  return Buffer.from(house.vault.seal(text)).toString('base64url');
}

/** Null for what is spent, another session's, about something else, or not ours. */
export function openLook(
  house: House,
  session: string,
  subject: string,
  sealed: unknown,
): Look | null {
  if (typeof sealed !== 'string' || sealed === '') return null;
  try {
    const text = Buffer.from(house.vault.open(Buffer.from(sealed, 'base64url'))).toString('utf8');
    const { session: owner, until, ...look } = shape.parse(JSON.parse(text));
    const isGood = owner === session && look.subject === subject && house.now() < until;
    return isGood ? look : null;
  } catch {
    // Not sealed by us: whoever made it up is asked for a reason again.
    return null;
  }
}
