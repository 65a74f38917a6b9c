import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** An account of the directory; `closedAt` only while it is closed, `bornOn` as yyyy-mm-dd. */
export interface AccountRow {
  readonly account: string;
  readonly product: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
  readonly bornOn: string | null;
}

export async function accountsOf(sql: Queries, accounts: readonly string[]): Promise<AccountRow[]> {
  return sql<AccountRow[]>`
    select account, product, opened_at as "openedAt", closed_at as "closedAt", born_on as "bornOn"
    from accounts where account = any(${[...accounts]}::text[])`;
}

export async function deleteAccounts(sql: Queries, rows: readonly AccountRow[]): Promise<void> {
  if (rows.length === 0) return;
  const gone = rows.map(({ account }) => account);
  await sql`delete from accounts where account = any(${gone}::text[])`;
}

export async function insertAccounts(
  sql: Queries,
  rows: readonly AccountRow[],
  position: number,
): Promise<void> {
  if (rows.length === 0) return;
  const given = rows.map(({ account, product, openedAt, closedAt, bornOn }) => ({
    account,
    product,
    opened_at: new Date(openedAt),
    closed_at: closedAt === null ? null : new Date(closedAt),
    born_on: bornOn,
  }));
  await sql`insert into accounts (account, product, opened_at, closed_at, born_on, position)
    select account, product, opened_at, closed_at, born_on, ${position}
    from jsonb_to_recordset(${JSON.stringify(given)}::text::jsonb)
      as given (account text, product text, opened_at timestamptz, closed_at timestamptz,
        born_on date)`;
}
