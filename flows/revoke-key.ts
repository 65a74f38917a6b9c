import { revokeStoredKey } from '#db/api-keys.ts';
import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';

export type KeyRevocation =
  | { readonly kind: 'revoked'; readonly already: boolean }
  | { readonly kind: 'unknown_key' };

/** From its commit on the key opens nothing, at every gate: each request asks the database. */
export async function revokeKey(house: House, actor: Actor, id: string): Promise<KeyRevocation> {
  demand(actor, { action: 'key.manage' });
  return inTransaction(house.db, async (tx): Promise<KeyRevocation> => {
    const at = house.now();
    const revoked = await revokeStoredKey(tx, id, at);
    if (revoked === null) return { kind: 'unknown_key' };
    if (!revoked.already) {
      const event = { type: 'key_revoked', at, actor: writeActor(actor), body: { key: id } };
      await appendEvents(tx, house, [event]);
    }
    return { kind: 'revoked', already: revoked.already };
  });
}
