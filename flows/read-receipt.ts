import { filingOf } from '#db/filings.ts';
import type { Instant } from '#rules/instant.ts';
import { versionToCheck } from '#rules/notice-in-effect.ts';
import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import type { OwnObjection } from './list-own-objections.ts';
import { type Notices, readAllNotices } from './notice-versions.ts';
import { isOwn, ownAccounts } from './own-accounts.ts';
import { type HistoryEntry, type HistoryLetter, readOwnHistory } from './read-own-history.ts';
import { readReference } from './reference.ts';
import { purposeWord } from './register-words.ts';
import { statusToken } from './status-link.ts';

/** One filing to keep: what was said, when, about what, what became of it. */
export interface Receipt {
  readonly reference: string;
  readonly receivedAt: Instant;
  readonly channel: string;
  readonly issuedAt: Instant;
  readonly objections: readonly (OwnObjection & {
    readonly title: string;
    /** The notice version in effect when it was received, with its hash; null where none was. */
    readonly notice: { readonly version: number; readonly hash: string } | null;
  })[];
  readonly entries: readonly HistoryEntry[];
  readonly letters: readonly HistoryLetter[];
  /** Opens the private status page; null where somebody else filed it. */
  readonly statusToken: string | null;
}

/** The receipt of one of the person's own filings; null for any other. */
export async function readReceipt(
  house: House,
  actor: Actor,
  reference: string,
  locale: string,
): Promise<Receipt | null> {
  const history = await readOwnHistory(house, actor);
  const asked = readReference(reference);
  const filing = history.filings.find((each) => each.reference === asked);
  const row = filing && (await filingOf(house.db, filing.reference));
  if (!filing || !row) return null;
  const own = await ownAccounts(house, actor);
  const isTheirs =
    (row.address !== null && own.addresses.includes(row.address)) ||
    (row.account !== null && isOwn(own, row.account));
  const notices = await readAllNotices(house);
  return {
    reference: filing.reference,
    receivedAt: filing.receivedAt,
    channel: filing.channel,
    issuedAt: own.at,
    objections: filing.objections.map((objection) => ({
      ...objection,
      title: purposeWord(notices, objection.purpose, filing.receivedAt, locale),
      notice: noticeAt(notices, objection.purpose, filing.receivedAt),
    })),
    entries: history.entries.filter((entry) => entry.reference === filing.reference),
    letters: history.letters.filter((letter) => letter.reference === filing.reference),
    statusToken: isTheirs ? await statusToken(house, filing.reference) : null,
  };
}

function noticeAt(notices: Notices, purpose: string, at: Instant) {
  const versions = notices.versions.get(purpose);
  if (versions === undefined) return null;
  const { version } = versionToCheck(versions, at);
  const published = notices.published
    .get(purpose)
    ?.find((each) => each.version.version === version);
  return published ? { version, hash: published.hash } : null;
}
