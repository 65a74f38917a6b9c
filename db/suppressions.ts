import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

export interface Suppression {
  /** Keyed hash. */
  readonly address: string;
  readonly since: Instant;
  /** Null stops mailing until somebody lifts it. */
  readonly until: Instant | null;
  readonly why: string;
}

/** Whether mailing to the address is stopped at that instant. */
export async function suppressionOf(
  sql: Queries,
  address: string,
  at: Instant,
): Promise<Suppression | null> {
  const [row] = await sql<Suppression[]>`select * from suppressions where address = ${address}
    and since <= ${at} and (until is null or until > ${at})`;
  return row ?? null;
}

/** Stops mailing to the address; a longer stop that is there already stays. */
export async function suppress(sql: Queries, stop: Suppression): Promise<void> {
  await sql`insert into suppressions (address, since, until, why)
    values (${stop.address}, ${stop.since}, ${stop.until}, ${stop.why})
    on conflict (address) do update set since = excluded.since, until = excluded.until,
      why = excluded.why
    where suppressions.until is not null
      and (excluded.until is null or excluded.until > suppressions.until)`;
}

/** A person whose mail reaches us from that address can be reached again. */
export async function liftSuppression(sql: Queries, address: string): Promise<void> {
  await sql`delete from suppressions where address = ${address}`;
}
