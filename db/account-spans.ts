import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** An account in a center, in a region, or holding an address: `name` for [from, until). */
export interface AccountSpanRow {
  readonly account: string;
  readonly name: string;
  readonly from: Instant;
  readonly until: Instant | null;
}

/** The tables of such spans, and what each calls the name. */
const TABLES = { memberships: 'center', residences: 'region', holdings: 'address' } as const;
export type AccountSpanTable = keyof typeof TABLES;

export async function accountSpansOf(
  sql: Queries,
  table: AccountSpanTable,
  accounts: readonly string[],
): Promise<AccountSpanRow[]> {
  return sql<AccountSpanRow[]>`
    select account, ${sql(TABLES[table])} as name, lower(during) as "from", upper(during) as "until"
    from ${sql(table)} where account = any(${[...accounts]}::text[])`;
}

export async function deleteAccountSpans(
  sql: Queries,
  table: AccountSpanTable,
  rows: readonly AccountSpanRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`delete from ${sql(table)} as kept
    using jsonb_to_recordset(${JSON.stringify(rows.map(asGiven))}::text::jsonb)
      as gone (account text, name text, since timestamptz)
    where kept.account = gone.account and kept.${sql(TABLES[table])} = gone.name
      and lower(kept.during) = gone.since`;
}

export async function insertAccountSpans(
  sql: Queries,
  table: AccountSpanTable,
  rows: readonly AccountSpanRow[],
  position: number,
): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into ${sql(table)} (account, ${sql(TABLES[table])}, during, position)
    select account, name, tstzrange(since, ended), ${position}
    from jsonb_to_recordset(${JSON.stringify(rows.map(asGiven))}::text::jsonb)
      as given (account text, name text, since timestamptz, ended timestamptz)`;
}

function asGiven({ account, name, from, until }: AccountSpanRow) {
  return { account, name, since: new Date(from), ended: until === null ? null : new Date(until) };
}
