import type { Queries } from './connect.ts';

/** A paper that came with a filing: encrypted, with the SHA-256 (hex) of what was encrypted. */
export interface ScanRow {
  readonly mediaType: string;
  readonly sha256: string;
  readonly sealed: Uint8Array;
}

export async function insertScan(sql: Queries, filing: string, scan: ScanRow): Promise<void> {
  await sql`insert into scans (filing, media_type, sha256, sealed)
    values (${filing}, ${scan.mediaType}, decode(${scan.sha256}, 'hex'), ${Buffer.from(scan.sealed)})`;
}

export async function scanOf(sql: Queries, filing: string): Promise<ScanRow | null> {
  const [row] = await sql<ScanRow[]>`
    select media_type as "mediaType", encode(sha256, 'hex') as sha256, sealed
    from scans where filing = ${filing}`;
  return row ?? null;
}
