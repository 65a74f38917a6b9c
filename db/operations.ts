import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** Names of the migrations that ran; none where none ever did. */
export async function ranMigrations(sql: Queries): Promise<string[]> {
  const [table] = await sql<{ there: boolean }[]>`
    select to_regclass('migrations') is not null as there`;
  if (!table?.there) return [];
  const rows = await sql<{ name: string }[]>`select name from migrations order by name`;
  return rows.map((row) => row.name);
}

/** Events appended and not yet given a position: how many, and when the oldest was received. */
export async function waitingEvents(
  sql: Queries,
): Promise<{ count: number; oldest: Instant | null }> {
  const [row] = await sql<{ count: number; oldest: Instant | null }[]>`
    select count(*)::int as count, min(events.received_at) as oldest
    from unsequenced join events on events.id = unsequenced.event_id`;
  return { count: row?.count ?? 0, oldest: row?.oldest ?? null };
}

export interface OperationCounts {
  readonly filings: readonly { channel: string; count: number }[];
  readonly confirmed: number;
  readonly letters: readonly { state: string; count: number }[];
  readonly inbound: readonly { state: string; count: number }[];
  /** When the oldest letter that is due by now was due. */
  readonly letterDue: Instant | null;
  /** How many positions there are. */
  readonly positions: number;
}

/** What `/metrics` counts. Each a single pass over an index or a short table. */
export async function countOperations(sql: Queries, now: Instant): Promise<OperationCounts> {
  const filings = await sql<{ channel: string; count: number }[]>`
    select channel, count(*)::int as count from filings group by channel order by channel`;
  const letters = await sql<{ state: string; count: number }[]>`
    select state, count(*)::int as count from letters group by state order by state`;
  const inbound = await sql<{ state: string; count: number }[]>`
    select state, count(*)::int as count from inbound_messages group by state order by state`;
  const [rest] = await sql<{ confirmed: number; due: Instant | null; positions: number }[]>`
    select (select count(*) from events where type = 'confirmed')::int as confirmed,
      (select min(due_at) from letters
        where state in ('recorded', 'sending') and due_at <= ${new Date(now)}) as due,
      (select coalesce(max(position) + 1, 0) from leaves) as positions`;
  return {
    filings,
    letters,
    inbound,
    confirmed: rest?.confirmed ?? 0,
    letterDue: rest?.due ?? null,
    positions: rest?.positions ?? 0,
  };
}
