import { type Chain, explainFrom } from '#rules/explain.ts';
import type { Instant } from '#rules/instant.ts';
import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { readAllNotices } from './notice-versions.ts';
import { isOwn, ownAccounts } from './own-accounts.ts';

export interface AskOwnUse {
  readonly account: string;
  readonly purpose: string;
  readonly category: string;
  readonly visibility: 'public' | 'private';
  readonly createdAt: Instant;
}

export type OwnUseAnswer =
  | {
      readonly kind: 'answered';
      readonly chain: Chain;
      /** Which accounts and (keyed hashes of) addresses of the chain are the person's: others are not to be named. */
      readonly own: { readonly accounts: readonly string[]; readonly addresses: readonly string[] };
    }
  | { readonly kind: 'not_yours' }
  | { readonly kind: 'unknown_purpose' }
  | { readonly kind: 'created_in_future' };

/** May this piece of one's own data be used for that purpose now, and why? As a pipeline would be answered. */
export async function explainOwnUse(
  house: House,
  actor: Actor,
  { account, purpose, category, visibility, createdAt }: AskOwnUse,
): Promise<OwnUseAnswer> {
  const own = await ownAccounts(house, actor);
  const versions = (await readAllNotices(house)).versions.get(purpose);
  if (!isOwn(own, account)) return { kind: 'not_yours' };
  if (versions === undefined) return { kind: 'unknown_purpose' };
  if (!(createdAt <= own.at)) return { kind: 'created_in_future' };
  const product = own.history.accounts.get(account)?.product ?? '';
  const record = { accountId: account, createdAt, product, category, visibility, topics: [] };
  const chain = explainFrom(own.history, versions, { record, at: own.at });
  const accounts = own.accounts.map((each) => each.account);
  return { kind: 'answered', chain, own: { accounts, addresses: own.addresses } };
}
