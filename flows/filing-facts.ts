import { ruleEventsAround } from '#db/events-of.ts';
import { filingOf, objectionsOfFiling } from '#db/filings.ts';
import { statusEpochOf } from '#db/status-epochs.ts';
import type { AccountFacts, FilingFacts, PurposeFacts } from '#mail/letters/letter-facts.ts';
import { whyAll } from '#rules/covers-all.ts';
import { deriveAsOf } from '#rules/derive.ts';
import type { History, ObjectionHistory } from '#rules/history.ts';
import { historyFacts } from '#rules/history-facts.ts';
import type { Instant } from '#rules/instant.ts';
import { versionToCheck } from '#rules/notice-in-effect.ts';
import { lapsesAt, type ObjectionStatus, objectionStatus } from '#rules/objection-status.ts';
import type { House } from './house.ts';
import { type Notices, readAllNotices } from './notice-versions.ts';
import { productWord, purposeWord } from './register-words.ts';
import { statusSubject } from './status-link.ts';

export interface FilingFound {
  readonly facts: FilingFacts;
  /** The status of each of its objections now. */
  readonly statuses: readonly ObjectionStatus[];
  /** Keyed hash of the address it was filed for; null where it was filed for an account. */
  readonly address: string | null;
}

/**
 * What letters tell of a filing, in the letter's language: read from the events themselves, so that it
 * holds whether or not the sequencer has come to them. Null for an unknown reference.
 */
export async function filingFacts(
  house: House,
  reference: string,
  locale: string,
): Promise<FilingFound | null> {
  const filing = await filingOf(house.db, reference);
  if (filing === null) return null;
  const ids = (await objectionsOfFiling(house.db, reference)).map((each) => each.id);
  const now = house.now();
  const notices = await readAllNotices(house);
  const history = deriveAsOf(await ruleEventsAround(house.db, { objections: ids }), now);
  const objections = ids.flatMap((id) => history.objections.get(id) ?? []);
  const statuses = objections.map((each) => objectionStatus(each, now));
  const facts: FilingFacts = {
    reference,
    statusSubject: statusSubject(reference, await statusEpochOf(house.db, reference)),
    receivedAt: filing.receivedAt,
    confirmedAt: confirmedAt(objections),
    lapsesAt: lapsesAt(filing.receivedAt),
    isLapsed: statuses.includes('lapsed'),
    purposes: objections.map((each) => purposeFacts(notices, each, filing.receivedAt, locale)),
    accounts: accountFacts(history, notices, objections, now, locale),
  };
  return { facts, statuses, address: filing.address };
}

/** All objections of a filing are confirmed together; null where one is not. */
function confirmedAt(objections: readonly ObjectionHistory[]): Instant | null {
  const instants = objections.map((each) => each.confirmedAt);
  return instants.some((at) => at === null)
    ? null
    : Math.max(...instants.map((at) => at ?? Number.NEGATIVE_INFINITY));
}

function purposeFacts(
  notices: Notices,
  { purpose }: ObjectionHistory,
  at: Instant,
  locale: string,
): PurposeFacts {
  const versions = notices.versions.get(purpose) ?? [];
  const noticeVersion = versions.length === 0 ? null : versionToCheck(versions, at).version;
  return { purpose, title: purposeWord(notices, purpose, at, locale), noticeVersion };
}

/** The accounts that carry one of the objections still, each once: covered in full only if it is for every purpose. */
function accountFacts(
  history: History,
  notices: Notices,
  objections: readonly ObjectionHistory[],
  now: Instant,
  locale: string,
): AccountFacts[] {
  const facts = historyFacts(history);
  const found = new Map<string, AccountFacts>();
  for (const { purpose, carries } of objections) {
    const versions = notices.versions.get(purpose) ?? [];
    for (const { account, from, until } of carries) {
      if (until !== null) continue;
      const isFull = whyAll(versions, from, facts.regionAt(account, from), now) !== null;
      const before = found.get(account);
      found.set(account, {
        account,
        product: productWord(history.accounts.get(account)?.product ?? '', locale),
        from: Math.max(from, before?.from ?? from),
        full: isFull && (before?.full ?? true),
      });
    }
  }
  return [...found.values()].sort((a, b) => (a.account < b.account ? -1 : 1));
}
