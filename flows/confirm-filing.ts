import { appendEvents } from '#db/append-events.ts';
import { objectionsOfFiling } from '#db/filings.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { type Actor, writeActor } from './actor.ts';
import type { House } from './house.ts';

export type Confirmation =
  | { readonly kind: 'confirmed'; readonly reference: string; readonly already: boolean }
  | { readonly kind: 'unknown_token' };

/**
 * Whoever holds the token reads that mailbox, so the filing is theirs: all its objections count as
 * confirmed from now on. Used again, or fifty times at once, it says so and does nothing. It does
 * not expire: confirmed later than thirty days after filing, an objection revives (rule 12).
 */
export async function confirmFiling(
  house: House,
  actor: Actor,
  token: string,
): Promise<Confirmation> {
  const reference = house.vault.readToken('confirm', token);
  if (reference === null) return { kind: 'unknown_token' };
  return inTransaction(house.db, async (tx): Promise<Confirmation> => {
    const objections = await objectionsOfFiling(tx, reference);
    if (objections.length === 0) return { kind: 'unknown_token' };
    const at = house.now();
    const appended = await appendEvents(
      tx,
      house,
      objections.map(({ id, purpose }) => ({
        type: 'confirmed',
        at,
        actor: writeActor(actor),
        // The database keeps it to one confirmation an objection, however many come at once.
        source: 'confirmation',
        sourceId: id,
        objection: id,
        filing: reference,
        purpose,
      })),
    );
    return { kind: 'confirmed', reference, already: appended.every((each) => each === null) };
  });
}
