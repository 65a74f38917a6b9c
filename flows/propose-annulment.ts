import { filedBy, proposedAnnulments } from '#db/annulments.ts';
import { appendEvents } from '#db/append-events.ts';
import { ruleEventsAround } from '#db/events-of.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { derive } from '#rules/derive.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { readReference, referenceOf } from './reference.ts';

export interface Annulment {
  /** The id of one objection: the reference, a dot, the purpose. */
  readonly objection: string;
  readonly why: string;
}

export type AnnulmentRefusal =
  | { readonly kind: 'why_needed' }
  | { readonly kind: 'unknown_objection' }
  /** A person filed it, or another system did: nobody here can take that away (rule 10). */
  | { readonly kind: 'not_recorded_by_office' }
  | { readonly kind: 'annulled_before' };

export type AnnulmentProposed =
  | { readonly kind: 'proposed' }
  | { readonly kind: 'proposed_before'; readonly by: string }
  | AnnulmentRefusal;

/**
 * Says that an objection was recorded by mistake (rule 10), and why. It changes nothing until another
 * officer agrees. Only what an officer recorded can be annulled.
 */
export async function proposeAnnulment(
  house: House,
  actor: Actor,
  { objection, why }: Annulment,
): Promise<AnnulmentProposed> {
  demand(actor, { action: 'objection.annul' });
  const found = await annullable(house, objection, why);
  if (found.kind !== 'annullable') return found;
  const { filing, purpose } = found;
  const [appended] = await inTransaction(house.db, (tx) =>
    appendEvents(tx, house, [
      {
        type: 'annulment_proposed',
        at: house.now(),
        actor: writeActor(actor),
        source: 'annulment_proposal',
        sourceId: objection,
        filing,
        objection,
        purpose,
        texts: [{ kind: 'why', sealed: house.vault.seal(why) }],
      },
    ]),
  );
  if (appended) return { kind: 'proposed' };
  const [proposal] = await proposedAnnulments(house.db, objection);
  return proposal === undefined
    ? { kind: 'annulled_before' }
    : { kind: 'proposed_before', by: proposal.actor };
}

/** Whether it can be annulled at all, read from the events themselves. */
export async function annullable(
  house: House,
  objection: string,
  why: string,
): Promise<AnnulmentRefusal | { kind: 'annullable'; filing: string; purpose: string }> {
  if (why.trim() === '') return { kind: 'why_needed' };
  const filing = readReference(referenceOf(objection));
  const history = derive(await ruleEventsAround(house.db, { objections: [objection] }));
  const known = history.objections.get(objection);
  if (filing === null || known === undefined) return { kind: 'unknown_objection' };
  if (!(await filedBy(house.db, filing))?.startsWith('admin:'))
    return { kind: 'not_recorded_by_office' };
  if (known.annulledAt !== null) return { kind: 'annulled_before' };
  return { kind: 'annullable', filing, purpose: known.purpose };
}
