import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

export interface RecipientRow {
  readonly id: string;
  readonly apiKey: string;
  readonly url: string;
  readonly purposes: readonly string[];
  readonly registeredAt: Instant;
}

export async function insertRecipient(sql: Queries, row: RecipientRow): Promise<void> {
  await sql`insert into recipients (id, api_key, url, purposes, registered_at)
    values (${row.id}, ${row.apiKey}, ${row.url}, ${[...row.purposes]}, ${row.registeredAt})`;
}

/**
 * Notes how far a recipient has obeyed; it never goes back. Answers the position that holds now, or
 * null where this key has no such recipient.
 */
export async function acknowledge(
  sql: Queries,
  recipient: { readonly id: string; readonly apiKey: string },
  position: number,
  at: Instant,
): Promise<number | null> {
  const [row] = await sql<{ position: number }[]>`
    update recipients
    set position = greatest(position, ${position}), acknowledged_at = ${at}
    where id = ${recipient.id} and api_key = ${recipient.apiKey}
    returning position`;
  return row?.position ?? null;
}

/** How far one recipient has come, seen from one filing. */
export interface Obedience {
  readonly url: string;
  /** Whether it has acknowledged the last position of the filing's own events; false while they have none. */
  readonly obeyed: boolean;
  readonly acknowledgedAt: Instant | null;
}

/** Everybody who must be told of a filing, by the purposes it names. */
export async function recipientsOfFiling(sql: Queries, reference: string): Promise<Obedience[]> {
  return sql<Obedience[]>`
    with last as (
      select max(leaves.position) as position, count(*) = count(leaves.position) as whole
      from events left join leaves on leaves.event_id = events.id
      where events.filing = ${reference} and events.type in ('objected', 'confirmed'))
    select url, coalesce(recipients.position >= last.position and last.whole, false) as obeyed,
      acknowledged_at as "acknowledgedAt"
    from recipients, last
    where purposes && (select array_agg(purpose) from objections where filing = ${reference})
    order by url, id`;
}
