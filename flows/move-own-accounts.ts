import { inTransaction } from '#db/in-transaction.ts';
import { type Actor, writeActor } from './actor.ts';
import { type CenterEffects, centerEffects } from './center-effects.ts';
import { changeCenter } from './change-center.ts';
import type { House } from './house.ts';
import { readAllNotices } from './notice-versions.ts';
import { isOwn, ownAccounts } from './own-accounts.ts';
import { demandPerson } from './person-session.ts';
import { waitForPosition } from './wait-for-position.ts';

export interface MoveAccounts {
  readonly accounts: readonly string[];
  /** The account whose center they join; null where they leave theirs. */
  readonly beside: string | null;
  readonly locale?: string | undefined;
}

export type AccountsMoved =
  | { readonly kind: 'moved'; readonly isApplied: boolean }
  /** The operator's directory keeps the centers: it has been asked. */
  | { readonly kind: 'requested' }
  | { readonly kind: 'as_it_is' }
  | { readonly kind: 'center_full' }
  | { readonly kind: 'nothing_named' }
  /** One of them is somebody else's, and nothing at all was done. */
  | { readonly kind: 'not_yours' };

/**
 * Brings the person's own accounts into one center, or out of theirs: control of all of them was
 * proven by signing in. Somebody else's are asked for by `inviteAccount`.
 */
export async function moveOwnAccounts(
  house: House,
  actor: Actor,
  { accounts, beside, locale }: MoveAccounts,
): Promise<AccountsMoved> {
  demandPerson(actor, 'change an accounts center');
  const named = [...new Set(accounts)].filter((account) => account !== beside);
  if (named.length === 0) return { kind: 'nothing_named' };
  const own = await ownAccounts(house, actor);
  const all = beside === null ? named : [...named, beside];
  if (!all.every((account) => isOwn(own, account))) return { kind: 'not_yours' };
  const done = await inTransaction(house.db, (tx) =>
    changeCenter(tx, house, own.history, {
      accounts: named,
      beside,
      at: own.at,
      actor: writeActor(actor),
      requester: actor.address,
      locale,
    }),
  );
  if (done.kind !== 'changed') return done;
  return { kind: 'moved', isApplied: await waitForPosition(house, done.events) };
}

/** What would follow from bringing own accounts together; null where one is not theirs. Changes nothing. */
export async function previewJoining(
  house: House,
  actor: Actor,
  { accounts, beside }: { readonly accounts: readonly string[]; readonly beside: string },
): Promise<CenterEffects | null> {
  const own = await ownAccounts(house, actor);
  if (![...accounts, beside].every((account) => isOwn(own, account))) return null;
  return centerEffects(await readAllNotices(house), own, { accounts, beside, at: own.at });
}
