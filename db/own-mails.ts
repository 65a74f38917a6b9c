import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** A mail that somebody sent us, as it is kept: sealed. */
export interface OwnMail {
  readonly id: string;
  readonly receivedAt: Instant;
  readonly raw: Uint8Array;
  readonly intent: string | null;
  readonly outcome: string | null;
  readonly filing: string | null;
}

/** The mails from these addresses (keyed hashes), oldest first. */
export async function mailsFrom(sql: Queries, addresses: readonly string[]): Promise<OwnMail[]> {
  return sql<OwnMail[]>`
    select id, received_at as "receivedAt", raw, intent, outcome, filing from inbound_messages
    where sender = any(${[...addresses]}::text[]) order by received_at, id`;
}
