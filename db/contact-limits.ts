import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

export interface ContactLimit {
  readonly account: string;
  /** Messages a month, at most. */
  readonly most: number;
  readonly setAt: Instant;
}

export async function contactLimitsOf(
  sql: Queries,
  accounts: readonly string[],
): Promise<ContactLimit[]> {
  return sql<ContactLimit[]>`
    select account, most, set_at as "setAt" from contact_limits
    where account = any(${[...accounts]}::text[])`;
}

export async function setContactLimits(
  sql: Queries,
  accounts: readonly string[],
  most: number,
  at: Instant,
): Promise<void> {
  await sql`insert into contact_limits (account, most, set_at)
    select account, ${most}::integer, ${at}::timestamptz
    from unnest(${[...accounts].sort()}::text[]) as given (account)
    on conflict (account) do update set most = excluded.most, set_at = excluded.set_at`;
}
