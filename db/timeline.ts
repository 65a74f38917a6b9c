import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** One thing that happened to a filing: by whom, when, and its place in the stream (null until it has one). */
export interface TimelineEntry {
  readonly id: number;
  readonly position: number | null;
  readonly type: string;
  readonly at: Instant;
  readonly receivedAt: Instant;
  readonly actor: string;
  readonly objection: string | null;
  readonly purpose: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Everything that names the filing or one of its objections, in order of appending. */
export async function timelineOf(sql: Queries, reference: string): Promise<TimelineEntry[]> {
  return sql<TimelineEntry[]>`
    select events.id, position, type, at, received_at as "receivedAt", actor, objection, purpose,
      body
    from events left join leaves on leaves.event_id = events.id
    where filing = ${reference}
    order by events.id`;
}

/** The sealed words that came with these events, by kind ('reason', 'evidence'); an erased one is missing. */
export async function textsOf(
  sql: Queries,
  eventIds: readonly number[],
): Promise<{ readonly kind: string; readonly sealed: Uint8Array }[]> {
  return sql<{ kind: string; sealed: Uint8Array }[]>`
    select kind, sealed from event_texts where event_id = any(${[...eventIds]}::bigint[])
    order by event_id, kind`;
}

/** The ids of the events of a filing, in order of appending. */
export async function eventsOfFiling(sql: Queries, reference: string): Promise<number[]> {
  const rows = await sql<{ id: number }[]>`
    select id from events where filing = ${reference} order by id`;
  return rows.map(({ id }) => id);
}
