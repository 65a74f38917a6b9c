import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** One entry of the stream, by its position. Addresses, texts and evidence are not in it. */
export interface LogEntry {
  readonly position: number;
  readonly type: string;
  readonly at: Instant;
  readonly receivedAt: Instant;
  readonly actor: string;
  readonly account: string | null;
  readonly center: string | null;
  readonly objection: string | null;
  readonly filing: string | null;
  readonly purpose: string | null;
  /** SHA-256 of what was appended, hex. */
  readonly commitment: string;
}

/** Entries with a position above `after`, in order, at most `most`. */
export async function logEntriesAfter(
  sql: Queries,
  after: number,
  most: number,
): Promise<LogEntry[]> {
  return sql<LogEntry[]>`
    select position, type, at, received_at as "receivedAt",
      case when actor like 'person:%' then 'person' else actor end as actor,
      account, center, objection, filing, purpose, encode(commitment, 'hex') as commitment
    from leaves join events on events.id = leaves.event_id
    where position > ${after}
    order by position limit ${most}`;
}
