import { centerAt, historyFacts, regionAt } from '#rules/history-facts.ts';
import type { Instant } from '#rules/instant.ts';
import { type UseOfAccount, useOfAccount } from '#rules/use-of-account.ts';
import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { readAllNotices } from './notice-versions.ts';
import { ownAccounts } from './own-accounts.ts';

export interface OwnAccount {
  readonly account: string;
  readonly product: string;
  readonly region: string | null;
  readonly isClosed: boolean;
  /** The accounts center it is in now. */
  readonly center: string | null;
  /** One a purpose, by its id. */
  readonly uses: readonly UseOfAccount[];
}

export interface OwnPlace {
  readonly at: Instant;
  readonly accounts: readonly OwnAccount[];
}

/** What each purpose does with each of the signed-in person's accounts, now: said by the rules, in one word each. */
export async function readOwnPlace(house: House, actor: Actor): Promise<OwnPlace> {
  const { accounts, history, at } = await ownAccounts(house, actor);
  const { versions } = await readAllNotices(house);
  const facts = historyFacts(history);
  const purposes = [...versions.keys()].sort();
  return {
    at,
    accounts: accounts.map((own) => ({
      account: own.account,
      product: own.product ?? '',
      region: regionAt(own, at),
      isClosed: own.isClosed,
      center: centerAt(own, at),
      uses: purposes.map((purpose) =>
        useOfAccount(facts, versions.get(purpose) ?? [], own.account, at),
      ),
    })),
  };
}
