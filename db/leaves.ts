import type { Instant } from '#rules/instant.ts';
import type { Queries, Transaction } from './connect.ts';
import { wakeAfterCommit } from './wake.ts';

/** An event that waits for its position, and what it names. */
export interface WaitingEvent {
  readonly id: number;
  readonly type: string;
  readonly account: string | null;
  readonly center: string | null;
  readonly address: string | null;
  readonly objection: string | null;
}

export const SEQUENCER_LOCK = 7_266_003;

/**
 * Whether this transaction alone may give out positions until it ends. The lock ends with the
 * transaction, so a sequencer that dies or is cut off holds nobody up and never writes late.
 */
export async function leads(tx: Transaction): Promise<boolean> {
  const [row] = await tx<{ leads: boolean }[]>`
    select pg_try_advisory_xact_lock(${SEQUENCER_LOCK}) as leads`;
  return row?.leads ?? false;
}

/** The next events without a position, in the order in which they were appended; those set aside only once their time has come. */
export async function waitingEvents(
  tx: Transaction,
  now: Instant,
  most: number,
): Promise<WaitingEvent[]> {
  return tx<WaitingEvent[]>`
    select events.id, type, account, center, address, objection
    from (select event_id from unsequenced where retry_at is null or retry_at <= ${now}
      order by event_id limit ${most}) as waiting
    join events on events.id = waiting.event_id
    order by events.id`;
}

/** Gives the events their positions, without a gap after the last; answers the last one. */
export async function assignPositions(tx: Transaction, ids: readonly number[]): Promise<number> {
  const last = (await lastPosition(tx)) + ids.length;
  await tx`insert into leaves (position, event_id)
    select ${last - ids.length}::bigint + place, id
    from unnest(${[...ids]}::bigint[]) with ordinality as given (id, place)`;
  await tx`delete from unsequenced where event_id = any(${[...ids]}::bigint[])`;
  wakeAfterCommit(tx, 'positions');
  return last;
}

/** The highest position given out; -1 before the first. */
export async function lastPosition(sql: Queries): Promise<number> {
  const [row] = await sql<{ last: number | null }[]>`select max(position) as last from leaves`;
  return row?.last ?? -1;
}

/** Which of these events have no position yet. */
export async function unpositioned(sql: Queries, ids: readonly number[]): Promise<number[]> {
  const rows = await sql<{ id: number }[]>`
    select event_id as id from unsequenced where event_id = any(${[...ids]}::bigint[])`;
  return rows.map((row) => row.id);
}

/** Sets an event aside that cannot be derived from; everybody else's go on. */
export async function setAside(
  sql: Queries,
  id: number,
  problem: string,
  retryAt: Instant,
): Promise<void> {
  await sql`update unsequenced set problem = ${problem}, retry_at = ${retryAt}
    where event_id = ${id}`;
}
