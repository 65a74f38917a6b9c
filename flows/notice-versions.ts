import type { Sql } from '#db/connect.ts';
import { noticesExcept, type StoredNotice } from '#db/notices.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import type { NoticeContent } from './notice-content.ts';
import { noticeDocumentSchema, ruleVersionOf } from './notice-document.ts';

/** A published version: what the rules judge by, what it tells people, and its bytes with their hash. */
export interface PublishedNotice {
  readonly version: NoticeVersion;
  readonly content: NoticeContent;
  readonly hash: string;
  /** Exactly as published, for ever the same bytes. */
  readonly text: string;
}

/** Every published version of each purpose, in the order of their numbers. */
export interface Notices {
  readonly published: ReadonlyMap<string, readonly PublishedNotice[]>;
  readonly versions: ReadonlyMap<string, readonly NoticeVersion[]>;
}

/** A published version never changes, so each is read and parsed once a process and database. */
const memory = new WeakMap<Sql, { known: Map<string, PublishedNotice>; notices: Notices }>();

/** All published notices, always as the database has them now. */
export async function readAllNotices({ db }: { readonly db: Sql }): Promise<Notices> {
  const before = memory.get(db);
  const known = before?.known ?? new Map<string, PublishedNotice>();
  const fresh = await noticesExcept(db, [...known.keys()]);
  if (before && fresh.length === 0) return before.notices;
  const all = new Map(known);
  for (const row of fresh) all.set(row.hash, readPublished(row));
  const notices = arrange([...all.values()]);
  memory.set(db, { known: all, notices });
  return notices;
}

function readPublished(row: StoredNotice): PublishedNotice {
  const document = noticeDocumentSchema.parse(JSON.parse(row.content));
  const { places, canBeSwitchedOff, texts } = document;
  return {
    version: ruleVersionOf({ ...document, publishedAt: row.publishedAt }),
    content: { places, canBeSwitchedOff, texts },
    hash: row.hash,
    text: row.content,
  };
}

function arrange(all: readonly PublishedNotice[]): Notices {
  const published = new Map<string, PublishedNotice[]>();
  for (const notice of [...all].sort((a, b) => a.version.version - b.version.version)) {
    const { purpose } = notice.version;
    published.set(purpose, [...(published.get(purpose) ?? []), notice]);
  }
  const versions = [...published].map(
    ([purpose, list]) => [purpose, list.map((notice) => notice.version)] as const,
  );
  return { published, versions: new Map(versions) };
}
