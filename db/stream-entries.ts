import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** One entry of the stream with everything that an auditor may see of it; never an address or somebody's words. */
export interface StreamEntry {
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
  readonly body: Readonly<Record<string, unknown>>;
  /** SHA-256 of what was appended, hex. */
  readonly commitment: string;
  /** The kinds of sealed words and evidence that came with it. */
  readonly evidence: readonly string[];
  /** False where the salt was shredded with the words: the commitment then says nothing any more. */
  readonly isWhole: boolean;
}

/** Which part of the stream: what lies below a position, newest first. */
export interface StreamPage {
  readonly before: number | null;
  readonly type?: string | undefined;
  readonly most: number;
}

/** The newest entries below `before`, newest first; from the very end where it is null. */
export async function streamEntries(
  sql: Queries,
  { before, type, most }: StreamPage,
): Promise<StreamEntry[]> {
  const below = before === null ? sql`` : sql`and position < ${before}`;
  const ofType = type === undefined ? sql`` : sql`and type = ${type}`;
  return sql<StreamEntry[]>`
    select position, type, at, received_at as "receivedAt",
      case when actor like 'person:%' then 'person' else actor end as actor,
      account, center, objection, filing, purpose, body,
      encode(commitment, 'hex') as commitment,
      array(select kind from event_texts where event_id = events.id order by kind) as evidence,
      exists (select from event_salts where event_id = events.id) as "isWhole"
    from leaves join events on events.id = leaves.event_id
    where true ${below} ${ofType}
    order by position desc limit ${most}`;
}
