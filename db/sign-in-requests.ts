import type { Instant } from '#rules/instant.ts';
import type { Queries, Transaction } from './connect.ts';

export interface SignInRequest {
  readonly id: string;
  /** Keyed hash. */
  readonly address: string;
  readonly locale: string;
  readonly askedAt: Instant;
  readonly expiresAt: Instant;
  readonly mailed: boolean;
  readonly tries: number;
  readonly spentAt: Instant | null;
  readonly session: string | null;
}

const columns = (sql: Queries) => sql`id, address, locale, asked_at as "askedAt",
  expires_at as "expiresAt", mailed, tries, spent_at as "spentAt", session`;

/** Nobody else counts or adds requests of this address until the transaction ends. */
export async function holdSignIns(tx: Transaction, address: string): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtextextended(${`sign_in ${address}`}, 0))`;
}

/** When letters went to the address that nobody answered, since that instant. */
export async function unansweredSignIns(
  sql: Queries,
  address: string,
  since: Instant,
): Promise<Instant[]> {
  const rows = await sql<{ at: Instant }[]>`
    select asked_at as at from sign_in_requests
    where address = ${address} and asked_at > ${since} and mailed and spent_at is null`;
  return rows.map(({ at }) => at);
}

export async function insertSignIn(
  sql: Queries,
  request: Omit<SignInRequest, 'tries' | 'spentAt'>,
): Promise<void> {
  const { id, address, locale, askedAt, expiresAt, mailed, session } = request;
  await sql`insert into sign_in_requests
      (id, address, locale, asked_at, expires_at, mailed, session)
    values (${id}, ${address}, ${locale}, ${askedAt}, ${expiresAt}, ${mailed}, ${session})`;
}

/** Old ones serve nobody. */
export async function deleteSignIns(sql: Queries, askedBefore: Instant): Promise<void> {
  await sql`delete from sign_in_requests where asked_at < ${askedBefore}`;
}

export async function signInOf(sql: Queries, id: string): Promise<SignInRequest | null> {
  const [request] = await sql<SignInRequest[]>`
    select ${columns(sql)} from sign_in_requests where id = ${id}`;
  return request ?? null;
}

/** The same, and nobody else reads it this way until the transaction ends: fifty uses come one after the other. */
export async function holdSignIn(tx: Transaction, id: string): Promise<SignInRequest | null> {
  const [request] = await tx<SignInRequest[]>`
    select ${columns(tx)} from sign_in_requests where id = ${id} for update`;
  return request ?? null;
}

export async function countTry(sql: Queries, id: string): Promise<void> {
  await sql`update sign_in_requests set tries = tries + 1 where id = ${id}`;
}

export async function spendSignIn(sql: Queries, id: string, at: Instant): Promise<void> {
  await sql`update sign_in_requests set spent_at = ${at} where id = ${id}`;
}
