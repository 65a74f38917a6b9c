import { addressesHeldBy, proposedAnnulments } from '#db/annulments.ts';
import { appendEvents } from '#db/append-events.ts';
import { type Filing, filingOf } from '#db/filings.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { oweLetter } from './owe-letter.ts';
import { type Annulment, type AnnulmentRefusal, annullable } from './propose-annulment.ts';

export type AnnulmentAgreed =
  | { readonly kind: 'annulled' }
  | { readonly kind: 'not_proposed' }
  /** It takes two. */
  | { readonly kind: 'same_officer' }
  | AnnulmentRefusal;

/**
 * Annuls what another officer proposed to annul (rule 10): from now on decisions are as if it had never
 * been filed. Its holder is told by letter, owed in the same transaction. Of two who agree in one
 * moment, one does.
 */
export async function agreeToAnnulment(
  house: House,
  actor: Actor,
  { objection, why }: Annulment,
): Promise<AnnulmentAgreed> {
  demand(actor, { action: 'objection.annul' });
  const found = await annullable(house, objection, why);
  if (found.kind !== 'annullable') return found;
  const [proposal] = await proposedAnnulments(house.db, objection);
  if (proposal === undefined) return { kind: 'not_proposed' };
  if (proposal.actor === writeActor(actor)) return { kind: 'same_officer' };
  const filing = await filingOf(house.db, found.filing);
  if (filing === null) throw new Error(`the filing ${found.filing} is gone`);
  const holders = await holdersOf(house, filing);
  const { purpose } = found;
  const at = house.now();
  return inTransaction(house.db, async (tx): Promise<AnnulmentAgreed> => {
    const [appended] = await appendEvents(tx, house, [
      {
        type: 'annulled',
        at,
        actor: writeActor(actor),
        source: 'annulment',
        sourceId: objection,
        filing: filing.reference,
        objection,
        purpose,
        body: { proposedBy: proposal.actor },
        texts: [{ kind: 'why', sealed: house.vault.seal(why) }],
      },
    ]);
    if (!appended) return { kind: 'annulled_before' };
    for (const addressHash of holders)
      await oweLetter(tx, house, {
        kind: 'annulled',
        addressHash,
        locale: filing.locale,
        about: { reference: filing.reference, receivedAt: filing.receivedAt, purpose, at },
        cause: `annulled:${objection}:${addressHash}`,
        filing: filing.reference,
      });
    return { kind: 'annulled' };
  });
}

/** Keyed hashes of whom to tell: the address it was recorded for; for an account, all that it holds. */
async function holdersOf(house: House, filing: Filing): Promise<readonly string[]> {
  if (filing.address !== null) return [filing.address];
  return filing.account === null ? [] : addressesHeldBy(house.db, filing.account);
}
