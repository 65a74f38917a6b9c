import type { Instant } from '#rules/instant.ts';
import { versionToCheck } from '#rules/notice-in-effect.ts';
import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { type PublishedNotice, readAllNotices } from './notice-versions.ts';

/** The notices in force at that instant, one a purpose, by its id; of a purpose not yet in force, its first. Public. */
export async function readNotices(
  house: House,
  _actor: Actor,
  at: Instant = house.now(),
): Promise<readonly PublishedNotice[]> {
  const { published } = await readAllNotices(house);
  return [...published.values()]
    .map((versions) => inForce(versions, at))
    .sort((a, b) => (a.version.purpose < b.version.purpose ? -1 : 1));
}

export interface NoticeWithVersions {
  readonly notice: PublishedNotice;
  /** All published versions of this purpose, the first one first. */
  readonly versions: readonly {
    readonly version: number;
    readonly publishedAt: Instant;
    readonly effectiveAt: Instant;
    readonly hash: string;
  }[];
}

/** One notice, that version or the one in force, for ever the same; null where there is none. Public. */
export async function readNotice(
  house: House,
  _actor: Actor,
  purpose: string,
  version?: number,
): Promise<NoticeWithVersions | null> {
  const all = (await readAllNotices(house)).published.get(purpose);
  if (!all) return null;
  const notice =
    version === undefined
      ? inForce(all, house.now())
      : all.find((each) => each.version.version === version);
  if (!notice) return null;
  const versions = all.map(({ version: { version, publishedAt, effectiveAt }, hash }) => ({
    version,
    publishedAt,
    effectiveAt,
    hash,
  }));
  return { notice, versions };
}

function inForce(versions: readonly PublishedNotice[], at: Instant): PublishedNotice {
  const current = versionToCheck(
    versions.map(({ version }) => version),
    at,
  );
  const found = versions.find(({ version }) => version === current);
  if (!found) throw new Error('a purpose without a version in its register');
  return found;
}
