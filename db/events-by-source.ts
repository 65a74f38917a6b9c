import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** An event as its sender gave it, to be compared with one of the same id. */
export interface SentEvent {
  readonly sourceId: string;
  readonly type: string;
  readonly at: Instant;
  readonly account: string | null;
  readonly center: string | null;
  readonly address: string | null;
  readonly purpose: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What this source sent before under these ids. */
export async function eventsBySource(
  sql: Queries,
  source: string,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, SentEvent>> {
  const rows = await sql<SentEvent[]>`
    select source_id as "sourceId", type, at, account, center, address, purpose, body
    from events where source = ${source} and source_id = any(${[...sourceIds]}::text[])`;
  return new Map(rows.map((row) => [row.sourceId, row]));
}
