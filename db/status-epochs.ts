import type { Queries } from './connect.ts';

/** How often the filing's status link was ended. */
export async function statusEpochOf(sql: Queries, filing: string): Promise<number> {
  const [row] = await sql<{ epoch: number }[]>`
    select epoch from status_epochs where filing = ${filing}`;
  return row?.epoch ?? 0;
}

/** Ends the link of that number; false where it had been ended before. */
export async function endStatusEpoch(
  sql: Queries,
  filing: string,
  epoch: number,
): Promise<boolean> {
  const rows = await sql`
    insert into status_epochs (filing, epoch) values (${filing}, ${epoch + 1})
    on conflict (filing) do update set epoch = excluded.epoch
      where status_epochs.epoch = ${epoch}
    returning filing`;
  return rows.length > 0;
}
