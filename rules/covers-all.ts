import type { CarriedObjection } from './facts.ts';
import type { Instant, Span } from './instant.ts';
import type { NoticeVersion } from './notice.ts';
import { versionsBetween } from './notice-in-effect.ts';
import { termsIn } from './rollout.ts';

/**
 * Rules 16 and 17: when an objection covers all of the account's data, not only what is created from its start on. It
 * does where nothing had been used yet when it came: by some version in effect between then and now, the purpose starts
 * later than that, or is exempt there, or the region was not known. And it does where a version in effect in that time
 * says that objections cover everything. So a start that is postponed takes the moment along, and one that is moved
 * earlier takes nothing away, also where the objection has ended since.
 * Example: filed in Germany on 20 May 2025, before the start on 27 May: posts from 2015 are protected, too.
 */
export interface Fullness {
  readonly because: 'everything' | 'region_unknown' | 'exempt' | 'not_started';
  /** The first notice version by which it holds. */
  readonly version: number;
}

function byVersion(
  version: NoticeVersion,
  from: Instant,
  regionThen: string | null,
): Fullness['because'] | null {
  if (version.covers === 'everything') return 'everything';
  if (regionThen === null) return 'region_unknown';
  const terms = termsIn(version, regionThen);
  if (terms.exempt) return 'exempt';
  return terms.startsAt > from ? 'not_started' : null;
}

/** Why it covers all of the account's data; null where it covers only what is created from its start on. */
export function whyAll(
  versions: readonly NoticeVersion[],
  from: Instant,
  regionThen: string | null,
  now: Instant,
): Fullness | null {
  for (const version of versionsBetween(versions, from, now)) {
    const because = byVersion(version, from, regionThen);
    if (because) return { because, version: version.version };
  }
  return null;
}

/** The creation span that the objection protects on this account. Ended, it protects what it did before its end. */
export function protectedSpan(
  versions: readonly NoticeVersion[],
  carried: Pick<CarriedObjection, 'from' | 'until'>,
  regionThen: string | null,
  now: Instant,
): Span {
  const isAll = whyAll(versions, carried.from, regionThen, now) !== null;
  return { from: isAll ? null : carried.from, until: carried.until };
}
