import type { Actor } from '#flows/actor.ts';
import type { Instant } from '#rules/instant.ts';
import { Problem } from './problem.ts';
import { type Rate, RateLimiter } from './rate-limiter.ts';
import type { Route } from './route.ts';

/**
 * Filings are hardly limited at all: many people may share one address (a school, a phone network), and
 * none of them shall be turned away; the mail they cause is what is budgeted, elsewhere. Tokens are far
 * too long to be guessed; who guesses all the same is told to wait, and who shares the guesser's address
 * and holds a true token is not.
 */
export const RATES = {
  filing: { burst: 20_000, perSecond: 200 },
  token: { burst: 2_000, perSecond: 20 },
  wrongToken: { burst: 60, perSecond: 1 },
  key: { burst: 20_000, perSecond: 1_000 },
} as const satisfies Record<string, Rate>;

export type Limits = Readonly<Record<keyof typeof RATES, RateLimiter>>;

export function openLimits(rates: Readonly<Record<keyof typeof RATES, Rate>> = RATES): Limits {
  return {
    filing: new RateLimiter(rates.filing),
    token: new RateLimiter(rates.token),
    wrongToken: new RateLimiter(rates.wrongToken),
    key: new RateLimiter(rates.key),
  };
}

/** Throws 429 with Retry-After where an asker has used up its limit. Counts by key, or by client address. */
export function limitRate(limits: Limits, route: Route, actor: Actor, now: Instant): void {
  refuseFor(waitOf(limits, route, actor, now));
}

/** Counts a token that nobody was given; throws 429 instead of saying so once too many came from there. */
export function limitGuesses(limits: Limits, route: Route, actor: Actor, now: Instant): void {
  if (actor.kind !== 'anonymous' || route.limit !== 'token') return;
  refuseFor(limits.wrongToken.take(actor.client, now));
}

function refuseFor(wait: number): void {
  if (wait === 0) return;
  throw new Problem('too-many-requests', `Ask again in ${wait} s. Nothing was recorded.`, {
    headers: { 'retry-after': String(wait) },
  });
}

function waitOf(limits: Limits, route: Route, actor: Actor, now: Instant): number {
  if (actor.kind === 'key') return limits.key.take(actor.id, now);
  if (actor.kind !== 'anonymous' || !route.limit) return 0;
  return limits[route.limit].take(actor.client, now);
}
