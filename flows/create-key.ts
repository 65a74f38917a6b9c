import { randomBytes } from 'node:crypto';
import { insertKey } from '#db/api-keys.ts';
import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { keyHash } from './key-hash.ts';
import { isScope } from './scope.ts';

export interface CreateKey {
  /** 1 to 80 characters, for the operator's own eyes. */
  readonly name: string;
  readonly scopes: readonly string[];
}

export type KeyCreation =
  | { readonly kind: 'created'; readonly id: string; readonly key: string }
  | { readonly kind: 'no_name' }
  | { readonly kind: 'no_scope' }
  | { readonly kind: 'unknown_scope'; readonly scope: string };

/** Makes a key and tells it this once; only its hash is kept. */
export async function createKey(
  house: House,
  actor: Actor,
  { name, scopes }: CreateKey,
): Promise<KeyCreation> {
  demand(actor, { action: 'key.manage' });
  const unknown = scopes.find((scope) => !isScope(scope));
  if (unknown !== undefined) return { kind: 'unknown_scope', scope: unknown };
  if (scopes.length === 0) return { kind: 'no_scope' };
  if (!/^[^\p{C}]{1,80}$/u.test(name.trim())) return { kind: 'no_name' };
  const id = `key-${randomBytes(6).toString('hex')}`;
  const key = `op_${randomBytes(32).toString('base64url')}`;
  const kept = { id, name: name.trim(), scopes: [...new Set(scopes)] };
  await inTransaction(house.db, async (tx) => {
    const at = house.now();
    await insertKey(tx, { ...kept, hash: keyHash(key), createdAt: at });
    const event = { type: 'key_created', at, actor: writeActor(actor) };
    await appendEvents(tx, house, [{ ...event, body: { key: id, scopes: kept.scopes } }]);
  });
  return { kind: 'created', id, key };
}
