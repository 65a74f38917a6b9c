import type { Instant } from '#rules/instant.ts';
import type { Queries, Transaction } from './connect.ts';

/** One address asked another to come into one accounts center. Addresses are keyed hashes. */
export interface LinkRequest {
  readonly id: string;
  readonly requester: string;
  readonly account: string;
  readonly invited: string;
  readonly locale: string;
  readonly askedAt: Instant;
  readonly expiresAt: Instant;
  readonly answeredAt: Instant | null;
  readonly answer: 'agreed' | 'declined' | null;
}

const columns = (sql: Queries) => sql`id, requester, account, invited, locale,
  asked_at as "askedAt", expires_at as "expiresAt", answered_at as "answeredAt", answer`;

/** Nobody else counts or adds what this address asks until the transaction ends. */
export async function holdRequester(tx: Transaction, requester: string): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtextextended(${`link ${requester}`}, 0))`;
}

export async function countLinkRequests(
  sql: Queries,
  requester: string,
  since: Instant,
): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from link_requests
    where requester = ${requester} and asked_at > ${since}`;
  return row?.count ?? 0;
}

export async function insertLinkRequest(
  sql: Queries,
  request: Omit<LinkRequest, 'answeredAt' | 'answer'>,
): Promise<void> {
  const { id, requester, account, invited, locale, askedAt, expiresAt } = request;
  await sql`insert into link_requests
      (id, requester, account, invited, locale, asked_at, expires_at)
    values (${id}, ${requester}, ${account}, ${invited}, ${locale}, ${askedAt}, ${expiresAt})`;
}

export async function linkRequestOf(sql: Queries, id: string): Promise<LinkRequest | null> {
  const [request] = await sql<LinkRequest[]>`
    select ${columns(sql)} from link_requests where id = ${id}`;
  return request ?? null;
}

/** The same, and nobody else reads it this way until the transaction ends. */
export async function holdLinkRequest(tx: Transaction, id: string): Promise<LinkRequest | null> {
  const [request] = await tx<LinkRequest[]>`
    select ${columns(tx)} from link_requests where id = ${id} for update`;
  return request ?? null;
}

export async function answerLinkRequest(
  sql: Queries,
  id: string,
  answer: 'agreed' | 'declined',
  at: Instant,
): Promise<void> {
  await sql`update link_requests set answer = ${answer}, answered_at = ${at} where id = ${id}`;
}

/** What these addresses asked, newest first. */
export async function linkRequestsBy(
  sql: Queries,
  requesters: readonly string[],
): Promise<LinkRequest[]> {
  return sql<LinkRequest[]>`
    select ${columns(sql)} from link_requests where requester = any(${[...requesters]}::text[])
    order by asked_at desc, id limit 100`;
}
