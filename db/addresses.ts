import type { Queries } from './connect.ts';

/** An address as it is stored: found by its keyed hash, written to by its sealed text. */
export interface StoredAddress {
  readonly hash: string;
  readonly sealed: Uint8Array;
}

/** Keeps the sealed texts; a hash that is there already keeps what it has. In the hash's order, so that no two writers meet crosswise. */
export async function rememberAddresses(
  sql: Queries,
  addresses: readonly StoredAddress[],
): Promise<void> {
  if (addresses.length === 0) return;
  const rows = addresses.map(({ hash, sealed }) => ({
    hash,
    sealed: Buffer.from(sealed).toString('hex'),
  }));
  await sql`insert into addresses (hash, sealed)
    select distinct on (hash) hash, decode(sealed, 'hex')
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as given (hash text, sealed text)
    order by hash
    on conflict (hash) do nothing`;
}

/** The sealed texts by hash; an erased one is missing. */
export async function sealedAddresses(
  sql: Queries,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const rows = await sql<{ hash: string; sealed: Uint8Array }[]>`
    select hash, sealed from addresses where hash = any(${[...hashes]}::text[])`;
  return new Map(rows.map((row) => [row.hash, row.sealed]));
}

/** Keeps one address, new or not, by the same work: whoever times it learns nothing. */
export async function keepAddress(sql: Queries, { hash, sealed }: StoredAddress): Promise<void> {
  await sql`insert into addresses (hash, sealed) values (${hash}, ${sealed})
    on conflict (hash) do update set sealed = excluded.sealed`;
}
