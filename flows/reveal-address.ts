import { sealedAddresses } from '#db/addresses.ts';
import { appendEvents } from '#db/append-events.ts';
import { filingOf } from '#db/filings.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { visibleText } from '#mail/visible-text.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { readReference } from './reference.ts';

/**
 * The whole address that a filing names, for whoever gave a reason. The look is appended first. Null
 * where there is no such filing, it was filed for an account, its address is erased, or no reason was given.
 */
export async function revealAddress(
  house: House,
  actor: Actor,
  { reference, why }: { readonly reference: string; readonly why: string },
): Promise<string | null> {
  demand(actor, { action: 'objection.look' });
  const asked = readReference(reference);
  const filing = asked === null ? null : await filingOf(house.db, asked);
  if (filing === null || filing.address === null || why.trim() === '') return null;
  const look = {
    type: 'looked',
    at: house.now(),
    actor: writeActor(actor),
    filing: filing.reference,
    address: filing.address,
    body: { at: 'address' },
    texts: [{ kind: 'why', sealed: house.vault.seal(why) }],
  };
  await inTransaction(house.db, (tx) => appendEvents(tx, house, [look]));
  const sealed = (await sealedAddresses(house.db, [filing.address])).get(filing.address);
  if (sealed === undefined) return null;
  return visibleText(Buffer.from(house.vault.open(sealed)).toString('utf8'));
}
