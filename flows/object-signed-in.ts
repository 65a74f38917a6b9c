import { eventsOfFiling } from '#db/timeline.ts';
import type { Actor } from './actor.ts';
import { fileObjection } from './file-objection.ts';
import type { House } from './house.ts';
import { letterRecipient } from './letter-recipient.ts';
import { isOwn, ownAccounts } from './own-accounts.ts';
import { demandPerson } from './person-session.ts';
import { waitForPosition } from './wait-for-position.ts';

export interface ObjectSignedIn {
  /** One of the person's own accounts, with its center; the address they signed in with where left out. */
  readonly account?: string | undefined;
  readonly purposes: readonly string[] | 'all';
  readonly reason?: string | undefined;
  readonly locale?: string | undefined;
}

export type SignedInFiling =
  | {
      readonly kind: 'filed';
      readonly reference: string;
      /** False where it still had no position after two seconds: it counts, and is being applied. */
      readonly isApplied: boolean;
    }
  | { readonly kind: 'unknown_purpose' }
  | { readonly kind: 'not_yours' };

/** Rule 13: an objection of the signed-in person for what is theirs counts as confirmed at once. */
export async function objectSignedIn(
  house: House,
  actor: Actor,
  { account, purposes, reason, locale }: ObjectSignedIn,
): Promise<SignedInFiling> {
  demandPerson(actor, 'object as a signed-in person');
  const target = await targetOf(house, actor, account);
  if (target === null) return { kind: 'not_yours' };
  const filed = await fileObjection(house, actor, {
    target,
    purposes,
    channel: 'signed_in',
    confirmed: true,
    reason,
    locale,
  });
  if (filed.kind === 'bad_address') throw new Error('a proven address is not canonical');
  if (filed.kind === 'unknown_purpose') return { kind: 'unknown_purpose' };
  const events = await eventsOfFiling(house.db, filed.reference);
  const isApplied = await waitForPosition(house, events);
  return { kind: 'filed', reference: filed.reference, isApplied };
}

async function targetOf(house: House, actor: Actor, account: string | undefined) {
  const own = await ownAccounts(house, actor);
  if (account !== undefined) return isOwn(own, account) ? { account } : null;
  const address = await letterRecipient(house, own.addresses[0] ?? '');
  return address === null ? null : { address };
}
