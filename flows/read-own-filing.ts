import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { listOwnObjections } from './list-own-objections.ts';
import { ownAccounts } from './own-accounts.ts';
import { type FilingView, readFiling } from './read-filing.ts';
import { readReference } from './reference.ts';
import { statusToken } from './status-link.ts';

/**
 * One filing of the signed-in person's own, as its status link shows it; null for any that was not made
 * for an address they have proven or an account of theirs.
 */
export async function readOwnFiling(
  house: House,
  actor: Actor,
  reference: string,
  locale: string,
): Promise<FilingView | null> {
  const wanted = readReference(reference);
  const own = await ownAccounts(house, actor);
  const filing = (await listOwnObjections(house, actor)).find((each) => each.reference === wanted);
  const isOwnTarget = filing?.objections.every(({ objection }) => {
    const { address, account } = own.history.objections.get(objection) ?? {};
    const accounts = own.accounts.map((each) => each.account);
    return own.addresses.includes(address ?? '') || accounts.includes(account ?? '');
  });
  if (!filing || !isOwnTarget) return null;
  return readFiling(house, actor, await statusToken(house, filing.reference), locale);
}
