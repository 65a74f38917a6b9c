import type { Instant } from '#rules/instant.ts';
import type { Queries, Transaction } from './connect.ts';

/** Until the transaction ends, nobody else claims for this account: two at once never both pass the limit. */
export async function lockClaims(tx: Transaction, account: string): Promise<void> {
  await tx`select pg_advisory_xact_lock(hashtextextended(${`contact ${account}`}, 0))`;
}

/** How many were permitted to this account in [from, until), over all assistants. */
export async function countClaims(
  sql: Queries,
  account: string,
  month: { readonly from: Instant; readonly until: Instant },
): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from contact_claims
    where account = ${account} and at >= ${month.from} and at < ${month.until}`;
  return row?.count ?? 0;
}

export async function insertClaim(
  sql: Queries,
  claim: {
    readonly id: string;
    readonly account: string;
    readonly assistant: string;
    readonly at: Instant;
    readonly claimedAt: Instant;
  },
): Promise<void> {
  await sql`insert into contact_claims (id, account, assistant, at, claimed_at)
    values (${claim.id}, ${claim.account}, ${claim.assistant}, ${claim.at}, ${claim.claimedAt})`;
}
