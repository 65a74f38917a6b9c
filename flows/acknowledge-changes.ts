import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { lastPosition } from '#db/leaves.ts';
import { acknowledge } from '#db/recipients.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';

export type Acknowledgement =
  | { readonly kind: 'acknowledged'; readonly position: number }
  | { readonly kind: 'unknown_recipient' }
  /** It claims to have obeyed what has not happened yet. */
  | { readonly kind: 'beyond'; readonly last: number };

/** A recipient says up to which position it has obeyed. It never takes back what it said. */
export async function acknowledgeChanges(
  house: House,
  actor: Actor,
  { recipient, position }: { readonly recipient: string; readonly position: number },
): Promise<Acknowledgement> {
  demand(actor, { scope: 'recipients:write' });
  if (actor.kind !== 'key') return { kind: 'unknown_recipient' };
  return inTransaction(house.db, async (tx): Promise<Acknowledgement> => {
    const last = await lastPosition(tx);
    if (position > last) return { kind: 'beyond', last };
    const at = house.now();
    const held = await acknowledge(tx, { id: recipient, apiKey: actor.id }, position, at);
    if (held === null) return { kind: 'unknown_recipient' };
    const event = { type: 'recipient_acknowledged', at, actor: writeActor(actor) };
    await appendEvents(tx, house, [{ ...event, body: { recipient, position } }]);
    return { kind: 'acknowledged', position: held };
  });
}
