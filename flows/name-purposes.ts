import type { Instant } from '#rules/instant.ts';
import type { Notices } from './notice-versions.ts';

export type PurposesNamed =
  | { readonly kind: 'named'; readonly purposes: readonly string[] }
  | { readonly kind: 'unknown_purpose'; readonly purposes: readonly string[] };

/**
 * Rule 1: `all` is every purpose published at that instant, whatever the region. Named ones must have
 * been published by `now`; named twice is once. No purpose at all is unknown, too.
 */
export function namePurposes(
  { versions }: Notices,
  wanted: readonly string[] | 'all',
  at: Instant,
  now: Instant,
): PurposesNamed {
  const publishedBy = (instant: Instant) =>
    [...versions]
      .filter(([, list]) => list.some((version) => version.publishedAt <= instant))
      .map(([purpose]) => purpose);
  const named = wanted === 'all' ? publishedBy(at) : [...new Set(wanted)];
  const known = new Set(publishedBy(now));
  const unknown = named.filter((purpose) => !known.has(purpose));
  if (unknown.length > 0 || named.length === 0)
    return { kind: 'unknown_purpose', purposes: unknown };
  return { kind: 'named', purposes: named.sort() };
}
