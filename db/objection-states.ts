import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

export interface ObjectionStateRow {
  readonly objection: string;
  readonly filedAt: Instant;
  readonly lapsesAt: Instant;
  readonly confirmedAt: Instant | null;
  readonly annulledAt: Instant | null;
  /** Since when every account that ever carried it has ended it. */
  readonly withdrawnAt: Instant | null;
}

export async function objectionStatesOf(
  sql: Queries,
  objections: readonly string[],
): Promise<ObjectionStateRow[]> {
  return sql<ObjectionStateRow[]>`
    select objection, filed_at as "filedAt", lapses_at as "lapsesAt",
      confirmed_at as "confirmedAt", annulled_at as "annulledAt", withdrawn_at as "withdrawnAt"
    from objection_states where objection = any(${[...objections]}::text[])`;
}

export async function deleteObjectionStates(
  sql: Queries,
  rows: readonly ObjectionStateRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const gone = rows.map(({ objection }) => objection);
  await sql`delete from objection_states where objection = any(${gone}::text[])`;
}

export async function insertObjectionStates(
  sql: Queries,
  rows: readonly ObjectionStateRow[],
  position: number,
): Promise<void> {
  if (rows.length === 0) return;
  const date = (at: Instant | null) => (at === null ? null : new Date(at));
  const given = rows.map((row) => ({
    objection: row.objection,
    filed_at: date(row.filedAt),
    lapses_at: date(row.lapsesAt),
    confirmed_at: date(row.confirmedAt),
    annulled_at: date(row.annulledAt),
    withdrawn_at: date(row.withdrawnAt),
  }));
  await sql`insert into objection_states
      (objection, filed_at, lapses_at, confirmed_at, annulled_at, withdrawn_at, position)
    select objection, filed_at, lapses_at, confirmed_at, annulled_at, withdrawn_at, ${position}
    from jsonb_to_recordset(${JSON.stringify(given)}::text::jsonb)
      as given (objection text, filed_at timestamptz, lapses_at timestamptz,
        confirmed_at timestamptz, annulled_at timestamptz, withdrawn_at timestamptz)`;
}
