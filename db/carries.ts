import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** One objection on one account. */
export interface CarryRow {
  readonly objection: string;
  readonly account: string;
  readonly from: Instant;
  readonly until: Instant | null;
}

/** Every span that touches one of these objections or accounts. */
export async function carriesOf(
  sql: Queries,
  objections: readonly string[],
  accounts: readonly string[],
): Promise<CarryRow[]> {
  return sql<CarryRow[]>`
    select objection, account, carried_from as "from", carried_until as "until" from carries
    where objection = any(${[...objections]}::text[]) or account = any(${[...accounts]}::text[])`;
}

export async function deleteCarries(sql: Queries, rows: readonly CarryRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`delete from carries
    using jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
      as gone (objection text, account text)
    where carries.objection = gone.objection and carries.account = gone.account`;
}

/** `position` is the log position of the derivation. */
export async function insertCarries(
  sql: Queries,
  rows: readonly CarryRow[],
  position: number,
): Promise<void> {
  if (rows.length === 0) return;
  const given = rows.map(({ objection, account, from, until }) => ({
    objection,
    account,
    carried_from: new Date(from),
    carried_until: until === null ? null : new Date(until),
  }));
  await sql`insert into carries (objection, account, carried_from, carried_until, position)
    select objection, account, carried_from, carried_until, ${position}
    from jsonb_to_recordset(${JSON.stringify(given)}::text::jsonb)
      as given (objection text, account text, carried_from timestamptz, carried_until timestamptz)`;
}
