import type { RolloutRow } from '#components/notice/rollout-table.tsx';
import { regionNameIn, writeDateIn, writeListIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';
import type { NoticeVersion, RolloutRule } from '#rules/notice.ts';
import type { Viewpoint } from './describe-use.ts';
import { stateOfRule } from './state-of-use.ts';

/** Each rule of where, on what basis and from when, in words. */
export function describeRollout(version: NoticeVersion, view: Viewpoint): RolloutRow[] {
  return version.rollout.map((rule) => ({
    where: whereOf(rule, version, view),
    ...stateOfRule(rule, view.now, view.locale, view.words),
    ...termsOf(rule, view),
  }));
}

function termsOf(rule: RolloutRule, { locale, words }: Viewpoint) {
  if ('exempt' in rule) return { basis: null, start: null };
  const { date, zone } = rule.startsOn;
  return {
    basis: `${words.site.basis[rule.basis]} (${words.site.basisLaw[rule.basis]})`,
    start: fill(words.notice.start, { date: writeDateIn(locale, date), zone }),
  };
}

function whereOf({ where }: RolloutRule, { rollout }: NoticeVersion, view: Viewpoint): string {
  const { locale, words } = view;
  if (where.includes('*') && rollout.length === 1) return words.site.anywhere;
  const names = where.map((place) => {
    if (place === 'EU' || place === 'EEA' || place === '*') return words.site.group[place];
    return regionNameIn(locale, place);
  });
  const text = writeListIn(locale, names);
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
