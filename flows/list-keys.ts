import { listStoredKeys, type StoredKey } from '#db/api-keys.ts';
import type { Actor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';

/** All keys ever made, oldest first, without anything that opens. */
export async function listKeys(house: House, actor: Actor): Promise<StoredKey[]> {
  demand(actor, { action: 'key.manage' });
  return listStoredKeys(house.db);
}
