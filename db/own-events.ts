import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** One event that concerns a person, with its place in the log once it has one. */
export interface OwnEvent {
  readonly id: number;
  readonly position: number | null;
  /** Hex: what the log holds of it. */
  readonly commitment: string;
  readonly type: string;
  readonly at: Instant;
  readonly receivedAt: Instant;
  readonly actor: string;
  readonly account: string | null;
  readonly center: string | null;
  /** Keyed hash. */
  readonly address: string | null;
  readonly objection: string | null;
  readonly filing: string | null;
  readonly purpose: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Whose {
  readonly accounts: readonly string[];
  /** Keyed hashes. */
  readonly addresses: readonly string[];
  readonly filings: readonly string[];
}

/** Whatever names one of these accounts, addresses or filings, or was done by one of the addresses, in order of appending. */
export async function eventsOfPerson(
  sql: Queries,
  { accounts, addresses, filings }: Whose,
): Promise<OwnEvent[]> {
  const actors = addresses.map((address) => `person:${address}`);
  return sql<OwnEvent[]>`
    select events.id, position, encode(commitment, 'hex') as commitment, type, at,
      received_at as "receivedAt", actor, account, center, address, objection, filing, purpose, body
    from events left join leaves on leaves.event_id = events.id
    where events.id in (
      select id from events where account = any(${[...accounts]}::text[])
      union select id from events where address = any(${[...addresses]}::text[])
      union select id from events where filing = any(${[...filings]}::text[])
      union select id from events where actor = any(${actors}::text[]) and actor like 'person:%')
    order by events.id`;
}
