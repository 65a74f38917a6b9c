import { appendEvents } from '#db/append-events.ts';
import { setContactLimits } from '#db/contact-limits.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { type Actor, writeActor } from './actor.ts';
import type { House } from './house.ts';
import { ownAccounts } from './own-accounts.ts';
import { demandPerson } from './person-session.ts';

export type ContactLimitSet =
  | { readonly kind: 'set'; readonly accounts: readonly string[] }
  | { readonly kind: 'bad_number' }
  | { readonly kind: 'no_account' };

/** More than any operator sends. */
const MOST = 1000;

/**
 * How many messages a month assistants may send unasked, to all of the person's accounts together: 0
 * and none comes. It holds from the next message that is asked for, and never raises the operator's own.
 */
export async function setContactLimit(
  house: House,
  actor: Actor,
  most: number,
): Promise<ContactLimitSet> {
  demandPerson(actor, 'limit messages sent unasked');
  if (!Number.isInteger(most) || most < 0 || most > MOST) return { kind: 'bad_number' };
  const own = await ownAccounts(house, actor);
  const accounts = own.accounts.map(({ account }) => account);
  if (accounts.length === 0) return { kind: 'no_account' };
  const at = house.now();
  await inTransaction(house.db, async (tx) => {
    await setContactLimits(tx, accounts, most, at);
    await appendEvents(
      tx,
      house,
      accounts.map((account) => ({
        type: 'contact_limit_set',
        at,
        actor: writeActor(actor),
        account,
        body: { channel: 'signed_in', most },
      })),
    );
  });
  return { kind: 'set', accounts };
}
