import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';
import { wakeAfterCommit } from './wake.ts';

/** What the operator's directory is asked to do. */
export interface CenterRequest {
  readonly id: string;
  /** Keyed hash. */
  readonly requester: string;
  readonly accounts: readonly string[];
  /** The account whose center they shall join; null where they shall leave theirs. */
  readonly beside: string | null;
  readonly requestedAt: Instant;
}

export interface KeptCenterRequest extends CenterRequest {
  readonly attempts: number;
  readonly endedAt: Instant | null;
  readonly problem: string | null;
}

const columns = (sql: Queries) => sql`id, requester, accounts, beside,
  requested_at as "requestedAt", attempts, ended_at as "endedAt", problem`;

export async function insertCenterRequest(sql: Queries, request: CenterRequest): Promise<void> {
  const { id, requester, accounts, beside, requestedAt } = request;
  await sql`insert into center_requests (id, requester, accounts, beside, requested_at, due_at)
    values (${id}, ${requester}, ${[...accounts]}::text[], ${beside}, ${requestedAt},
      ${requestedAt})`;
  wakeAfterCommit(sql, 'centers');
}

/** Takes the request that has waited longest; nobody else takes it until `until`. Null where none is due. */
export async function takeCenterRequest(
  sql: Queries,
  now: Instant,
  until: Instant,
): Promise<KeptCenterRequest | null> {
  const [request] = await sql<KeptCenterRequest[]>`
    update center_requests set attempts = attempts + 1, due_at = ${until}
    where id = (select id from center_requests where ended_at is null and due_at <= ${now}
      order by due_at limit 1 for update skip locked)
    returning ${columns(sql)}`;
  return request ?? null;
}

/** It was not taken; it is tried again then. */
export async function tryAgain(
  sql: Queries,
  id: string,
  at: Instant,
  problem: string,
): Promise<void> {
  await sql`update center_requests set due_at = ${at}, problem = ${problem} where id = ${id}`;
}

/** The directory has taken it (no problem), or the portal gave up. */
export async function endCenterRequest(
  sql: Queries,
  id: string,
  at: Instant,
  problem: string | null,
): Promise<void> {
  await sql`update center_requests set ended_at = ${at}, problem = ${problem} where id = ${id}`;
}

/** What concerns these accounts, newest first. */
export async function centerRequestsOf(
  sql: Queries,
  accounts: readonly string[],
): Promise<KeptCenterRequest[]> {
  return sql<KeptCenterRequest[]>`
    select ${columns(sql)} from center_requests where accounts && ${[...accounts]}::text[]
    order by requested_at desc, id limit 100`;
}
