import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** Who gave a consent: the `actor` of its event. */
export interface ConsentGiven {
  readonly account: string;
  readonly purpose: string;
  readonly at: Instant;
  readonly by: string;
  /** Whether a guardian consented. */
  readonly guardian: boolean;
}

/** The consents given for these accounts. */
export async function consentsGiven(
  sql: Queries,
  accounts: readonly string[],
): Promise<ConsentGiven[]> {
  if (accounts.length === 0) return [];
  return sql<ConsentGiven[]>`
    select account, purpose, at, actor as by, body ? 'guardian' as guardian from events
    where account = any(${[...accounts]}::text[]) and type = 'consented' order by id`;
}
