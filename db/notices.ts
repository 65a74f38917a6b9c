import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** A notice version as it was published: `content` byte for byte, `hash` its SHA-256. */
export interface StoredNotice {
  readonly purpose: string;
  readonly version: number;
  readonly hash: string;
  readonly publishedAt: Instant;
  readonly effectiveAt: Instant;
  readonly content: string;
}

/** Publishes; false where that version of that purpose is there already. */
export async function insertNotice(sql: Queries, notice: StoredNotice): Promise<boolean> {
  const rows = await sql`
    insert into notices (purpose, version, hash, published_at, effective_at, content)
    values (${notice.purpose}, ${notice.version}, ${notice.hash}, ${notice.publishedAt},
      ${notice.effectiveAt}, ${notice.content})
    on conflict (purpose, version) do nothing
    returning version`;
  return rows.length === 1;
}

/** Every published version, without those whose hash is already known to the caller. */
export async function noticesExcept(
  sql: Queries,
  knownHashes: readonly string[],
): Promise<StoredNotice[]> {
  return sql<StoredNotice[]>`
    select purpose, version, hash, published_at as "publishedAt", effective_at as "effectiveAt",
      content
    from notices where hash <> all(${[...knownHashes]}::text[])
    order by purpose collate "C", version`;
}
