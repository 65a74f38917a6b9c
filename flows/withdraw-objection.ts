import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { type Actor, writeActor } from './actor.ts';
import type { House } from './house.ts';
import { isOwn, ownAccounts } from './own-accounts.ts';
import { demandPerson } from './person-session.ts';
import { referenceOf } from './reference.ts';
import { waitForPosition } from './wait-for-position.ts';

/** One objection, and the accounts on which it shall end. */
export interface WithdrawObjection {
  readonly objection: string;
  readonly accounts: readonly string[];
}

export type Withdrawal =
  | { readonly kind: 'withdrawn'; readonly isApplied: boolean }
  | { readonly kind: 'nothing_named' }
  /** An account that is not theirs, or an objection that none of theirs carries: nothing at all was done. */
  | { readonly kind: 'not_yours' };

/**
 * Rule 6: ends objections on just the named accounts, from now on. Only the signed-in person can, for
 * accounts in their own center; what was created while it was carried stays protected. All that is
 * asked for happens, or none of it.
 */
export async function withdrawObjection(
  house: House,
  actor: Actor,
  withdrawals: readonly WithdrawObjection[],
): Promise<Withdrawal> {
  demandPerson(actor, 'withdraw an objection');
  const named = withdrawals.filter(({ accounts }) => accounts.length > 0);
  if (named.length === 0) return { kind: 'nothing_named' };
  const own = await ownAccounts(house, actor);
  const areOwn = named.every(({ objection, accounts }) => {
    const carries = own.history.objections.get(objection)?.carries ?? [];
    return accounts.every(
      (account) => isOwn(own, account) && carries.some((carry) => carry.account === account),
    );
  });
  if (!areOwn) return { kind: 'not_yours' };
  const appended = await inTransaction(house.db, (tx) =>
    appendEvents(
      tx,
      house,
      named.map(({ objection, accounts }) => ({
        type: 'withdrawn',
        at: house.now(),
        actor: writeActor(actor),
        objection,
        filing: referenceOf(objection),
        purpose: own.history.objections.get(objection)?.purpose,
        body: { accounts: [...new Set(accounts)].sort() },
      })),
    ),
  );
  const ids = appended.flatMap((each) => (each === null ? [] : [each.id]));
  return { kind: 'withdrawn', isApplied: await waitForPosition(house, ids) };
}
