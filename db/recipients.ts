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
