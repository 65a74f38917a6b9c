import { keepAddress } from '#db/addresses.ts';
import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { countLinkRequests, holdRequester, insertLinkRequest } from '#db/link-requests.ts';
import { type AddressProblem, canonicalAddress } from '#mail/canonical-address.ts';
import { DAY } from '#rules/instant.ts';
import { type Actor, writeActor } from './actor.ts';
import { readLocale } from './file-objection.ts';
import type { House } from './house.ts';
import { oweLetter } from './owe-letter.ts';
import { isOwn, ownAccounts } from './own-accounts.ts';
import { demandPerson } from './person-session.ts';

export interface InviteAccount {
  /** As somebody typed it: the address of the accounts that shall join. */
  readonly address: string;
  /** The person's own account whose center they shall join. */
  readonly beside: string;
  readonly locale?: string | undefined;
}

export type AccountInvited =
  | { readonly kind: 'asked' }
  | { readonly kind: 'bad_address'; readonly problem: AddressProblem }
  | { readonly kind: 'not_yours' }
  | { readonly kind: 'too_many' };

/** How long the link of the letter holds. */
const VALID = DAY;
/** Asked by one person in 24 hours. */
const AT_MOST = 10;

/**
 * Asks the holder of another address to bring their accounts into this person's center. A letter goes
 * there, and nothing else happens until that address has agreed: nothing of it is read, shown or
 * spread, and the answer is the same whether or not anybody knows it.
 */
export async function inviteAccount(
  house: House,
  actor: Actor,
  { address, beside, locale }: InviteAccount,
): Promise<AccountInvited> {
  demandPerson(actor, 'ask to link accounts');
  if (!isOwn(await ownAccounts(house, actor), beside)) return { kind: 'not_yours' };
  const read = canonicalAddress(address);
  if (!read.ok) return { kind: 'bad_address', problem: read.problem };
  const invited = house.vault.addressHash(read.address);
  const sealed = house.vault.seal(read.address);
  const askedAt = house.now();
  const id = house.newId();
  const request = {
    id,
    requester: actor.address,
    account: beside,
    invited,
    locale: readLocale(locale),
    askedAt,
    expiresAt: askedAt + VALID,
  };
  return inTransaction(house.db, async (tx): Promise<AccountInvited> => {
    await holdRequester(tx, actor.address);
    if ((await countLinkRequests(tx, actor.address, askedAt - DAY)) >= AT_MOST)
      return { kind: 'too_many' };
    await insertLinkRequest(tx, request);
    await keepAddress(tx, { hash: invited, sealed });
    await appendEvents(tx, house, [
      { type: 'link_asked', at: askedAt, actor: writeActor(actor), body: { request: id, beside } },
    ]);
    await oweLetter(tx, house, {
      kind: 'link_request',
      addressHash: invited,
      locale: request.locale,
      about: { request: id },
      cause: `link_request:${id}`,
    });
    return { kind: 'asked' };
  });
}
