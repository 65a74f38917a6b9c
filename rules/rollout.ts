import type { Instant } from './instant.ts';
import type { Basis, NoticeVersion, RolloutRule } from './notice.ts';
import { placesOf } from './region.ts';
import { startOfDate } from './start-of-date.ts';

/** What a notice version says of one region. No rule for it means exempt. */
export type Terms =
  | { readonly exempt: true }
  | { readonly exempt: false; readonly basis: Basis; readonly startsAt: Instant };

const EXEMPT: Terms = { exempt: true };

/** A published version never changes, so what it says of a region is worked out once. */
const known = new WeakMap<NoticeVersion, Map<string, Terms>>();

/** The rule that wins for this region: the country's, else EU's, else EEA's, else that of `*`. */
export function rolloutRule(version: NoticeVersion, region: string): RolloutRule | undefined {
  for (const place of placesOf(region)) {
    const rule = version.rollout.find(({ where }) => where.includes(place));
    if (rule) return rule;
  }
  return undefined;
}

function read(rule: RolloutRule | undefined): Terms {
  if (!rule || 'exempt' in rule) return EXEMPT;
  const { date, zone } = rule.startsOn;
  return { exempt: false, basis: rule.basis, startsAt: startOfDate(date, zone) };
}

/** @throws RangeError where the version names a date or a zone that does not exist. */
export function termsIn(version: NoticeVersion, region: string): Terms {
  const regions = known.get(version) ?? new Map<string, Terms>();
  known.set(version, regions);
  const terms = regions.get(region) ?? read(rolloutRule(version, region));
  regions.set(region, terms);
  return terms;
}
