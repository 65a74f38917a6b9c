import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** Counts one more in that bucket and window, over all processes; answers how many it makes. Old windows go. */
export async function countIn(sql: Queries, bucket: string, windowStart: Instant): Promise<number> {
  await sql`delete from rate_counts where bucket = ${bucket} and window_start < ${windowStart}`;
  const [row] = await sql<{ count: number }[]>`
    insert into rate_counts (bucket, window_start, count) values (${bucket}, ${windowStart}, 1)
    on conflict (bucket, window_start) do update set count = rate_counts.count + 1
    returning count`;
  return row?.count ?? 0;
}
