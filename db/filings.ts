import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** What a person sent: one reference, one instant, one target (`address` is a keyed hash). */
export interface Filing {
  readonly reference: string;
  readonly receivedAt: Instant;
  readonly channel: string;
  readonly address: string | null;
  readonly account: string | null;
  readonly locale: string;
}

export interface FiledObjection {
  readonly id: string;
  readonly purpose: string;
  readonly eventId: number;
}

export async function insertFiling(
  sql: Queries,
  filing: Filing,
  objections: readonly FiledObjection[],
): Promise<void> {
  // Sent together: the second waits for the first in the server, not for its answer.
  await Promise.all([
    sql`insert into filings (reference, received_at, channel, address, account, locale)
      values (${filing.reference}, ${filing.receivedAt}, ${filing.channel}, ${filing.address},
        ${filing.account}, ${filing.locale})`,
    sql`insert into objections (id, filing, purpose, event_id)
      select id, ${filing.reference}, purpose, event_id
      from unnest(${objections.map((each) => each.id)}::text[],
        ${objections.map((each) => each.purpose)}::text[],
        ${objections.map((each) => each.eventId)}::bigint[]) as given (id, purpose, event_id)`,
  ]);
}

const filingColumns = (sql: Queries) =>
  sql`reference, received_at as "receivedAt", channel, address, account, locale`;

export async function filingOf(sql: Queries, reference: string): Promise<Filing | null> {
  const [filing] = await sql<Filing[]>`
    select ${filingColumns(sql)} from filings where reference = ${reference}`;
  return filing ?? null;
}

/** The filing that an event of this source had made before; null where there is none. */
export async function filingFromSource(
  sql: Queries,
  source: string,
  sourceId: string,
): Promise<Filing | null> {
  const [filing] = await sql<Filing[]>`
    select ${filingColumns(sql)} from filings
    where reference = (select filing from events
      where source = ${source} and source_id = ${sourceId})`;
  return filing ?? null;
}

export async function objectionsOfFiling(
  sql: Queries,
  reference: string,
): Promise<FiledObjection[]> {
  return sql<FiledObjection[]>`
    select id, purpose, event_id as "eventId" from objections
    where filing = ${reference} order by purpose collate "C"`;
}

export async function filingsOf(sql: Queries, references: readonly string[]): Promise<Filing[]> {
  return sql<Filing[]>`
    select ${filingColumns(sql)} from filings where reference = any(${[...references]}::text[])`;
}
