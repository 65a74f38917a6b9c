import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** What was answered the first time, to the byte. */
export interface KeptAnswer {
  readonly status: number;
  readonly answer: string;
}

export type Claim =
  /** The caller does the work, and then keeps or releases. */
  | { readonly kind: 'claimed' }
  | { readonly kind: 'answered'; readonly kept: KeptAnswer }
  | { readonly kind: 'other_body' }
  | { readonly kind: 'in_progress' };

export interface ClaimedKey {
  readonly owner: string;
  readonly key: string;
  /** SHA-256 over what was asked. */
  readonly bodyHash: Uint8Array;
}

interface Limits {
  readonly now: Instant;
  /** Answers older than this are forgotten. */
  readonly keptSince: Instant;
  /** A claim without an answer older than this was left behind by a process that died. */
  readonly aliveSince: Instant;
}

/** Claims a key for the work that follows: exactly one of many that come at once gets it. */
export async function claimKey(sql: Queries, asked: ClaimedKey, limits: Limits): Promise<Claim> {
  const { owner, key } = asked;
  const bodyHash = Buffer.from(asked.bodyHash);
  await sql`delete from idempotency_keys where owner = ${owner} and key = ${key}
    and (created_at <= ${date(limits.keptSince)}
      or (status is null and created_at <= ${date(limits.aliveSince)}))`;
  const claimed = await sql`
    insert into idempotency_keys (owner, key, body_hash, created_at)
    values (${owner}, ${key}, ${bodyHash}, ${date(limits.now)})
    on conflict do nothing returning 1`;
  if (claimed.length > 0) return { kind: 'claimed' };
  const [row] = await sql<{ body_hash: Buffer; status: number | null; answer: string | null }[]>`
    select body_hash, status, answer from idempotency_keys where owner = ${owner} and key = ${key}`;
  if (!row) return { kind: 'in_progress' };
  if (!bodyHash.equals(row.body_hash)) return { kind: 'other_body' };
  if (row.status === null || row.answer === null) return { kind: 'in_progress' };
  return { kind: 'answered', kept: { status: row.status, answer: row.answer } };
}

export async function keepAnswer(sql: Queries, asked: ClaimedKey, kept: KeptAnswer): Promise<void> {
  await sql`update idempotency_keys set status = ${kept.status}, answer = ${kept.answer}
    where owner = ${asked.owner} and key = ${asked.key}`;
}

/** Nothing came of it: the next with this key begins afresh. */
export async function releaseKey(sql: Queries, asked: ClaimedKey): Promise<void> {
  await sql`delete from idempotency_keys
    where owner = ${asked.owner} and key = ${asked.key} and status is null`;
}

export async function forgetKeys(sql: Queries, keptSince: Instant): Promise<void> {
  await sql`delete from idempotency_keys where created_at <= ${date(keptSince)}`;
}

function date(at: Instant): Date {
  return new Date(at);
}
