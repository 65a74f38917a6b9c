import type { UseState } from '#components/state-mark.tsx';
import { writeDateIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';
import type { Locale, Messages } from '#messages/messages.ts';
import type { Instant } from '#rules/instant.ts';
import type { NoticeVersion, RolloutRule } from '#rules/notice.ts';
import { rolloutRule } from '#rules/rollout.ts';
import { startOfDate } from '#rules/start-of-date.ts';

interface Stated {
  readonly state: UseState;
  readonly stateText: string;
}

/** What this use does in a region; in none named, what it does everywhere alike, or that it varies. */
export function stateOfUse(
  version: NoticeVersion,
  region: string | null,
  now: Instant,
  { locale, words }: { locale: Locale; words: Messages },
): Stated {
  const say = (rule: RolloutRule | undefined) => stateOfRule(rule, now, locale, words);
  if (region !== null) return say(rolloutRule(version, region));
  const all = version.rollout.map(say);
  const first = all[0] ?? say(undefined);
  if (all.every(({ stateText }) => stateText === first.stateText)) return first;
  if (all.every(({ state }) => state === 'in_use')) return earliestInUse(version, locale, words);
  return { state: 'varies', stateText: words.site.state.varies };
}

export function stateOfRule(
  rule: RolloutRule | undefined,
  now: Instant,
  locale: Locale,
  { site }: Messages,
): Stated {
  if (!rule || 'exempt' in rule) return { state: 'exempt', stateText: site.state.exempt };
  const { date, zone } = rule.startsOn;
  const day = writeDateIn(locale, date);
  if (startOfDate(date, zone) > now)
    return { state: 'not_yet', stateText: fill(site.state.not_yet, { date: day }) };
  if (rule.basis === 'consent') return { state: 'consent', stateText: site.state.consent };
  return { state: 'in_use', stateText: fill(site.state.in_use, { date: day }) };
}

/** It runs everywhere, if not everywhere as long: the earliest start is the honest one to name. */
function earliestInUse(version: NoticeVersion, locale: Locale, { site }: Messages): Stated {
  const dates = version.rollout.flatMap((rule) => ('exempt' in rule ? [] : [rule.startsOn.date]));
  const date = writeDateIn(locale, dates.sort()[0] ?? '');
  return { state: 'in_use', stateText: fill(site.state.in_use, { date }) };
}
