import type { Instant } from './instant.ts';
import type { NoticeVersion } from './notice.ts';

/**
 * Rule 18. Versions take effect in the order of their numbers, so none before the one it follows. In effect is the
 * latest whose time has come. Until the first one's has, its terms are checked and nothing is permitted.
 * All functions here take the versions of one purpose, at least one, in any order.
 */
interface Term {
  readonly version: NoticeVersion;
  readonly from: Instant;
}

const known = new WeakMap<readonly NoticeVersion[], readonly Term[]>();

function terms(versions: readonly NoticeVersion[]): readonly Term[] {
  const found = known.get(versions);
  if (found?.length === versions.length) return found;
  if (versions.length === 0) throw new RangeError('a purpose has at least one notice version');
  let from = Number.NEGATIVE_INFINITY;
  const sorted = [...versions].sort((a, b) => a.version - b.version);
  const made = sorted.map((version) => {
    from = Math.max(from, version.effectiveAt);
    return { version, from };
  });
  known.set(versions, made);
  return made;
}

/** The versions that have taken effect by this instant, the first one first. */
export function versionsByThen(
  versions: readonly NoticeVersion[],
  at: Instant,
): readonly NoticeVersion[] {
  return terms(versions)
    .filter(({ from }) => from <= at)
    .map(({ version }) => version);
}

/** The version in effect, or null before the first takes effect. */
export function versionInEffect(
  versions: readonly NoticeVersion[],
  at: Instant,
): NoticeVersion | null {
  return terms(versions).findLast(({ from }) => from <= at)?.version ?? null;
}

/** The version whose terms are checked: the one in effect, before that the first. */
export function versionToCheck(versions: readonly NoticeVersion[], at: Instant): NoticeVersion {
  return versionInEffect(versions, at) ?? (terms(versions)[0] as Term).version;
}

/** Every version in effect at some time from `from` to `to`, both included; before the first takes effect, the first. */
export function versionsBetween(
  versions: readonly NoticeVersion[],
  from: Instant,
  to: Instant,
): readonly NoticeVersion[] {
  const all = terms(versions);
  return all
    .filter((term, index) => {
      const next = all[index + 1];
      const begins = index === 0 ? Number.NEGATIVE_INFINITY : term.from;
      const ends = next?.from ?? Number.POSITIVE_INFINITY;
      return begins < ends && begins <= to && from < ends;
    })
    .map(({ version }) => version);
}
