import { liveKeyByHash } from '#db/api-keys.ts';
import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { keyHash } from './key-hash.ts';

/** Whose key this is; null where it is unknown or revoked. Asks the database each time. */
export async function authenticateKey(house: House, key: string): Promise<Actor | null> {
  const stored = await liveKeyByHash(house.db, keyHash(key));
  if (stored === null) return null;
  return { kind: 'key', id: stored.id, name: stored.name, scopes: stored.scopes };
}
