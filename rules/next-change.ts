import { birthday } from './age.ts';
import type { AccountHistory, History } from './history.ts';
import { regionAt } from './history-facts.ts';
import { DAY, type Instant } from './instant.ts';
import type { NoticeVersion } from './notice.ts';
import { versionToCheck } from './notice-in-effect.ts';
import { lapsesAt } from './objection-status.ts';
import { termsIn } from './rollout.ts';

/**
 * What time alone changes: a version takes effect, a purpose starts, enough days have passed since the telling, somebody
 * comes of age, an objection lapses. Whoever keeps answers asks until when they hold.
 */
function lapses(history: History, account: AccountHistory, purpose: string): readonly Instant[] {
  const carried = account.carries.filter((carry) => carry.purpose === purpose);
  const filings = carried.map(({ objection }) => history.objections.get(objection));
  return filings.flatMap((filing) =>
    filing && filing.confirmedAt === null ? [lapsesAt(filing.filedAt)] : [],
  );
}

function tellings(account: AccountHistory, { purpose, toldDays }: NoticeVersion) {
  const told = account.told.get(purpose)?.values() ?? [];
  return toldDays === null ? [] : [...told].map((at) => at + toldDays * DAY);
}

function starts(account: AccountHistory, version: NoticeVersion, now: Instant): readonly Instant[] {
  const region = regionAt(account, now);
  const terms = region === null ? null : termsIn(version, region);
  return terms === null || terms.exempt ? [] : [terms.startsAt];
}

function comingOfAge({ bornOn }: AccountHistory, { leastAge }: NoticeVersion): readonly Instant[] {
  return bornOn === null || leastAge === null ? [] : [birthday(bornOn, leastAge)];
}

/**
 * The first instant after `now` at which time alone may change what holds for this account; null where there is none.
 *
 * @param history must know no event after `now`
 * @param versions all notice versions of the one purpose, at least one
 */
export function nextChange(
  history: History,
  versions: readonly NoticeVersion[],
  accountId: string,
  now: Instant,
): Instant | null {
  const version = versionToCheck(versions, now);
  const account = history.accounts.get(accountId);
  const ofAccount = account
    ? [
        ...lapses(history, account, version.purpose),
        ...tellings(account, version),
        ...starts(account, version, now),
        ...comingOfAge(account, version),
      ]
    : [];
  const all = [...versions.map(({ effectiveAt }) => effectiveAt), ...ofAccount];
  const next = Math.min(...all.filter((instant) => instant > now));
  return Number.isFinite(next) ? next : null;
}
