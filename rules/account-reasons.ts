import { ageAt } from './age.ts';
import { type Protection, protections } from './coverage.ts';
import type { Facts } from './facts.ts';
import { DAY, type Instant } from './instant.ts';
import type { NoticeVersion } from './notice.ts';
import { versionsByThen, versionToCheck } from './notice-in-effect.ts';
import type { Reason } from './reason.ts';
import { termsIn } from './rollout.ts';
import { isWithin } from './spans.ts';

/** What is asked of one account: the record's own, or the one that would see it. */
export interface AccountQuestion {
  readonly account: string;
  readonly createdAt: Instant;
  readonly now: Instant;
  /** All versions of the purpose. */
  readonly versions: readonly NoticeVersion[];
  /** Whether a version names the data in question. */
  readonly names: (version: NoticeVersion) => boolean;
}

function notTold(facts: Facts, question: AccountQuestion, version: NoticeVersion): boolean {
  const { account, now, names } = question;
  const { toldDays } = version;
  if (toldDays === null) return false;
  return !versionsByThen(question.versions, now).some((each) => {
    const toldAt = facts.toldAt(account, each.purpose, each.version);
    return names(each) && toldAt !== null && toldAt + toldDays * DAY <= now;
  });
}

function ageReasons(facts: Facts, question: AccountQuestion, leastAge: number | null): Reason[] {
  if (leastAge === null) return [];
  const bornOn = facts.bornOn(question.account);
  if (bornOn === null) return ['age_unknown'];
  const youngest = Math.min(ageAt(bornOn, question.createdAt), ageAt(bornOn, question.now));
  return youngest < leastAge ? ['minor'] : [];
}

function lacksConsent(facts: Facts, question: AccountQuestion, purpose: string): boolean {
  const since = facts.consentSince(question.account, purpose);
  return since === null || since > question.createdAt;
}

/** What rests on where the account is. An unknown or exempt region says it all; the reasons behind it are not given. */
function regionReasons(facts: Facts, question: AccountQuestion, version: NoticeVersion): Reason[] {
  const { account, createdAt, now } = question;
  const here = facts.regionAt(account, now);
  const then = facts.regionAt(account, createdAt);
  if (here === null || then === null) return ['region_unknown'];
  const terms = termsIn(version, here);
  if (terms.exempt || termsIn(version, then).exempt) return ['region_exempt'];
  const reasons: Reason[] = [];
  if (terms.startsAt > now) reasons.push('not_started');
  if (version.onlySinceStart && createdAt < terms.startsAt) reasons.push('before_start');
  if (terms.basis === 'consent' && lacksConsent(facts, question, version.purpose)) {
    reasons.push('no_consent');
  }
  return reasons;
}

/** What is found for one account: its reasons in no particular order, and the objections that cover the creation. */
export interface AccountFinding {
  readonly reasons: readonly Reason[];
  readonly covering: readonly Protection[];
}

/**
 * The reasons marked * in the rules: judged for the record's account and, where another would see it, for that one too.
 */
export function judgeAccount(facts: Facts, question: AccountQuestion): AccountFinding {
  const { account, createdAt, now, versions } = question;
  const version = versionToCheck(versions, now);
  const covering = protections(facts, versions, account, version.purpose, now).filter(({ span }) =>
    isWithin(span, createdAt),
  );
  const reasons: Reason[] = [
    ...regionReasons(facts, question, version),
    ...ageReasons(facts, question, version.leastAge),
    ...covering.map(({ kind }) => (kind === 'pending' ? 'objection_pending' : 'objection')),
  ];
  if (facts.isClosed(account)) reasons.push('account_closed');
  if (notTold(facts, question, version)) reasons.push('not_told');
  return { reasons, covering };
}
