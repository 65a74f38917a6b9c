import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

export interface StoredKey {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdAt: Instant;
  readonly revokedAt: Instant | null;
}

export interface NewKey {
  readonly id: string;
  readonly name: string;
  /** SHA-256 of the key; the key itself is stored nowhere. */
  readonly hash: Uint8Array;
  readonly scopes: readonly string[];
  readonly createdAt: Instant;
}

export async function insertKey(sql: Queries, key: NewKey): Promise<void> {
  await sql`insert into api_keys (id, name, hash, scopes, created_at)
    values (${key.id}, ${key.name}, ${Buffer.from(key.hash)}, ${[...key.scopes]}, ${new Date(key.createdAt)})`;
}

/** The key with that hash, unless it is revoked. Read anew each time: revoking holds from its commit on. */
export async function liveKeyByHash(sql: Queries, hash: Uint8Array): Promise<StoredKey | null> {
  const [row] = await sql<StoredKey[]>`
    select id, name, scopes, created_at as "createdAt", revoked_at as "revokedAt"
    from api_keys where hash = ${Buffer.from(hash)} and revoked_at is null`;
  return row ?? null;
}

export async function listStoredKeys(sql: Queries): Promise<StoredKey[]> {
  return sql<StoredKey[]>`
    select id, name, scopes, created_at as "createdAt", revoked_at as "revokedAt"
    from api_keys order by created_at, id`;
}

/** Null where there is no such key; `already` where it had been revoked before. */
export async function revokeStoredKey(
  sql: Queries,
  id: string,
  at: Instant,
): Promise<{ already: boolean } | null> {
  const revoked = await sql`
    update api_keys set revoked_at = ${new Date(at)} where id = ${id} and revoked_at is null`;
  if (revoked.count > 0) return { already: false };
  const known = await sql`select 1 from api_keys where id = ${id}`;
  return known.length > 0 ? { already: true } : null;
}
