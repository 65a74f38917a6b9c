import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

export interface LinkChangeRow {
  readonly account: string;
  readonly at: Instant;
  readonly center: string | null;
}

const BUCKETS = 256;
const LOCK_SPACE = 7_266_002;

/**
 * Keeps others from adding to these centers until the transaction ends, so that two batches at once
 * never both fill the last place. Few locks, taken in one order: no deadlock, however many centers.
 */
export async function lockCenters(tx: Queries, centers: readonly string[]): Promise<void> {
  if (centers.length === 0) return;
  await tx`select pg_advisory_xact_lock(${LOCK_SPACE}::integer, bucket)
    from (select distinct abs(hashtext(center) % ${BUCKETS}::integer) as bucket
      from unnest(${[...centers]}::text[]) as given (center) order by bucket) as buckets`;
}

/** All joining and leaving, ever, of the accounts that were ever in these centers, and of the named ones. */
export async function linkChangesOf(
  tx: Queries,
  centers: readonly string[],
  accounts: readonly string[],
): Promise<LinkChangeRow[]> {
  if (centers.length === 0) return [];
  return tx<LinkChangeRow[]>`
    select account, at, center from events
    where type in ('linked', 'unlinked') and account in (
      select account from events where center = any(${[...centers]}::text[]) and type = 'linked'
      union select unnest(${[...accounts]}::text[]))`;
}
