import { needsGuardian } from '#rules/age.ts';
import { historyFacts } from '#rules/history-facts.ts';
import type { Instant } from '#rules/instant.ts';
import { useOfAccount } from '#rules/use-of-account.ts';
import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { readAllNotices } from './notice-versions.ts';
import { ownAccounts } from './own-accounts.ts';

/** One account that a purpose would need consent for. */
export interface ConsentPlace {
  readonly account: string;
  readonly product: string;
  /** Since when consent stands; null where it does not. */
  readonly since: Instant | null;
  /** A yes counts only with a guardian's, who must write to the privacy office. */
  readonly needsGuardian: boolean;
  /** A yes would end an objection to the purpose here. */
  readonly endsObjection: boolean;
}

export interface ConsentPurpose {
  readonly purpose: string;
  readonly accounts: readonly ConsentPlace[];
}

/** Every purpose that rests on consent for one of the person's accounts, with those whose data it names. */
export async function listConsents(house: House, actor: Actor): Promise<readonly ConsentPurpose[]> {
  const own = await ownAccounts(house, actor);
  const { versions } = await readAllNotices(house);
  const facts = historyFacts(own.history);
  const purposes = [...versions].sort(([a], [b]) => (a < b ? -1 : 1));
  const listed = purposes.map(([purpose, list]) => ({
    purpose,
    accounts: own.accounts.flatMap(({ account, product, bornOn, carries }): ConsentPlace[] => {
      const { standing, reasons } = useOfAccount(facts, list, account, own.at);
      const since = standing.consentSince;
      const asks = standing.terms?.exempt === false && standing.terms.basis === 'consent';
      const isNamed = !reasons.includes('not_in_notice') && !reasons.includes('account_closed');
      if (since === null && !(asks && isNamed)) return [];
      return [
        {
          account,
          product: product ?? '',
          since,
          needsGuardian: needsGuardian(bornOn, own.at),
          endsObjection: carries.some((each) => each.purpose === purpose && each.until === null),
        },
      ];
    }),
  }));
  return listed.filter(({ accounts }) => accounts.length > 0);
}
