import type { NoticeVersion, RolloutRule } from '#rules/notice.ts';

import { beginningOf } from './calendar.ts';

/** Rule 19: "EU and EEA include GP, RE, MQ, GF, YT, MF and AX." */
const EU = (
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE ' +
  'GP RE MQ GF YT MF AX'
).split(' ');
const EEA = [...EU, 'IS', 'LI', 'NO'];

/** Rule 18: "the latest whose `effectiveAt` has come"; null where none has. */
export function versionInEffect(
  versions: readonly NoticeVersion[],
  at: number,
): NoticeVersion | null {
  let latest: NoticeVersion | null = null;
  for (const version of inOrder(versions)) if (version.effectiveAt <= at) latest = version;
  return latest;
}

/** Rule 18: "if none has, the first version's terms are checked"; rule 16: "before the first takes effect, the first counts". */
export function termsAt(versions: readonly NoticeVersion[], at: number): NoticeVersion {
  const first = inOrder(versions)[0];
  if (!first) throw new Error('A purpose without a notice cannot be asked about.');
  return versionInEffect(versions, at) ?? first;
}

/** Rule 16: "any notice version in effect at some time between that instant E and now". */
export function termsBetween(
  versions: readonly NoticeVersion[],
  from: number,
  now: number,
): NoticeVersion[] {
  const changes = versions.map((v) => v.effectiveAt).filter((at) => at > from && at <= now);
  return [from, ...changes].map((at) => termsAt(versions, at));
}

/** Rule 19: "A rollout rule for the country wins over `EU`, that over `EEA`, that over `*`; no rule means exempt." */
export function ruleFor(terms: NoticeVersion, region: string): RolloutRule | null {
  const places = [region];
  if (EU.includes(region)) places.push('EU');
  if (EEA.includes(region)) places.push('EEA');
  places.push('*');
  for (const place of places) {
    for (const rule of terms.rollout) if (rule.where.includes(place)) return rule;
  }
  return null;
}

export function isExempt(terms: NoticeVersion, region: string): boolean {
  const rule = ruleFor(terms, region);
  return rule === null || 'exempt' in rule;
}

/** When the purpose starts in a region that is not exempt. */
export function startIn(terms: NoticeVersion, region: string): number {
  const rule = ruleFor(terms, region);
  if (rule === null || 'exempt' in rule) throw new Error(`${region} is exempt and has no start.`);
  return beginningOf(rule.startsOn.date, rule.startsOn.zone);
}

export function restsOnConsent(terms: NoticeVersion, region: string): boolean {
  const rule = ruleFor(terms, region);
  return rule !== null && 'basis' in rule && rule.basis === 'consent';
}

/** "name the record's product and category together" */
export function namesTogether(terms: NoticeVersion, product: string, category: string): boolean {
  return terms.uses.some(
    (use) => use.products.includes(product) && use.categories.includes(category),
  );
}

/** Rule 18: "Versions take effect in the order of their numbers": none before all the earlier ones. */
export function takingTurns(versions: readonly NoticeVersion[]): NoticeVersion[] {
  return inOrder(versions).map((version) => ({
    ...version,
    effectiveAt: Math.max(
      ...versions.filter((v) => v.version <= version.version).map((v) => v.effectiveAt),
    ),
  }));
}

function inOrder(versions: readonly NoticeVersion[]): NoticeVersion[] {
  return [...versions].sort((a, b) => a.version - b.version);
}
