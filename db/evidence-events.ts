import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** An event of a filing with all that its commitment binds. */
export interface EvidenceEvent {
  readonly id: number;
  readonly position: number | null;
  readonly type: string;
  readonly at: Instant;
  readonly receivedAt: Instant;
  readonly actor: string;
  readonly source: string | null;
  readonly sourceId: string | null;
  readonly account: string | null;
  readonly center: string | null;
  readonly address: string | null;
  readonly objection: string | null;
  readonly filing: string | null;
  readonly purpose: string | null;
  readonly body: Readonly<Record<string, unknown>>;
  /** Hex. */
  readonly commitment: string;
  /** Hex; null where it was erased. */
  readonly salt: string | null;
  /** SHA-256 (hex) of each sealed text, by kind. */
  readonly texts: Readonly<Record<string, string>>;
}

export async function evidenceEvents(sql: Queries, filing: string): Promise<EvidenceEvent[]> {
  return sql<EvidenceEvent[]>`
    select events.id, position, type, at, received_at as "receivedAt", actor, source,
      source_id as "sourceId", account, center, address, objection, filing, purpose, body,
      encode(commitment, 'hex') as commitment, encode(salt, 'hex') as salt,
      coalesce((select jsonb_object_agg(kind, encode(sha256(sealed), 'hex'))
        from event_texts where event_texts.event_id = events.id), '{}') as texts
    from events
      left join leaves on leaves.event_id = events.id
      left join event_salts on event_salts.event_id = events.id
    where filing = ${filing}
    order by events.id`;
}
