import type { Admin } from '#app/admin/objections/read-list.ts';
import { writeInstantIn } from '#messages/dates.ts';
import type { AccountStanding } from '#rules/standing-of.ts';

/** What is known of the account, fact by fact, as far as the answer looked at it. */
export function describeStanding(
  { words, locale }: Admin,
  accounts: readonly AccountStanding[],
): { readonly name: string; readonly text: string }[] {
  const { fact, yes, no } = words.desk.case;
  const when = (at: number | null) => (at === null ? '–' : writeInstantIn(locale, at));
  return accounts.flatMap((each) => [
    { name: fact.region, text: each.regionNow ?? '–' },
    { name: fact.regionThen, text: each.regionAtCreation ?? '–' },
    { name: fact.center, text: each.centerNow ?? '–' },
    { name: fact.born, text: each.bornOn ?? '–' },
    { name: fact.told, text: when(each.told?.at ?? null) },
    { name: fact.consent, text: when(each.consentSince) },
    { name: fact.closed, text: each.isClosed ? yes : no },
  ]);
}
