import type { Instant } from '#rules/instant.ts';
import type { Queries, Transaction } from './connect.ts';

/**
 * Until the transaction ends, nobody else claims for these accounts: two at once never both pass the
 * limit. Locked in one order, so that two centers never wait for each other.
 */
export async function lockClaims(tx: Transaction, accounts: readonly string[]): Promise<void> {
  for (const account of [...accounts].sort())
    await tx`select pg_advisory_xact_lock(hashtextextended(${`contact ${account}`}, 0))`;
}

/** How many were permitted to these accounts in [from, until), over all assistants. */
export async function countClaims(
  sql: Queries,
  accounts: readonly string[],
  month: { readonly from: Instant; readonly until: Instant },
): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from contact_claims
    where account = any(${[...accounts]}::text[]) and at >= ${month.from} and at < ${month.until}`;
  return row?.count ?? 0;
}

/** When this assistant was last permitted, by this instant, to write to this account; null where it never was. */
export async function lastClaimAt(
  sql: Queries,
  account: string,
  assistant: string,
  by: Instant,
): Promise<Instant | null> {
  const [row] = await sql<{ last: Instant | null }[]>`
    select max(claimed_at) as last from contact_claims
    where account = ${account} and assistant = ${assistant} and claimed_at <= ${by}`;
  return row?.last ?? null;
}

export async function insertClaim(
  sql: Queries,
  claim: {
    readonly id: string;
    readonly account: string;
    readonly assistant: string;
    readonly at: Instant;
    readonly claimedAt: Instant;
    readonly paid: boolean;
  },
): Promise<void> {
  await sql`insert into contact_claims (id, account, assistant, at, claimed_at, paid)
    values (${claim.id}, ${claim.account}, ${claim.assistant}, ${claim.at}, ${claim.claimedAt},
      ${claim.paid})`;
}

export interface ContactClaim {
  readonly id: string;
  readonly account: string;
  readonly assistant: string;
  readonly at: Instant;
  /** Whether somebody paid for it; null where that was not kept. */
  readonly paid: boolean | null;
}

/** What was permitted to these accounts, newest first. */
export async function claimsOf(sql: Queries, accounts: readonly string[]): Promise<ContactClaim[]> {
  return sql<ContactClaim[]>`
    select id, account, assistant, at, paid from contact_claims
    where account = any(${[...accounts]}::text[]) order by at desc, id limit 500`;
}
