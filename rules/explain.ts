import { type Protection, protections } from './coverage.ts';
import { type Fullness, whyAll } from './covers-all.ts';
import { decide } from './decide.ts';
import type { Decision, Question } from './decision.ts';
import { deriveAsOf } from './derive.ts';
import type { RuleEvent } from './event.ts';
import type { Carry, CarryCause, History, ObjectionHistory } from './history.ts';
import { historyFacts } from './history-facts.ts';
import type { Instant, Span } from './instant.ts';
import type { NoticeVersion } from './notice.ts';
import { isWithin } from './spans.ts';
import { type AccountStanding, standingOf } from './standing-of.ts';

/** One step of an objection's way: on which account it started, when, and how it came there. */
export interface Step {
  readonly account: string;
  readonly at: Instant;
  readonly cause: CarryCause;
}

/** One objection that covers the record: what was filed, its way to the account, and what it protects there. */
export interface ObjectionChain {
  readonly objection: string;
  readonly purpose: string;
  /** The one of the record's accounts that it covers the record on. */
  readonly account: string;
  readonly kind: 'pending' | 'confirmed';
  readonly filedAt: Instant;
  readonly confirmedAt: Instant | null;
  readonly filedFor:
    | { readonly kind: 'address'; readonly address: string }
    | { readonly kind: 'account'; readonly account: string };
  /** From the first account it started on to this one, at least one step. */
  readonly steps: readonly Step[];
  /** The creation span it protects on this account. */
  readonly span: Span;
  /** Why it covers all of the account's data; null where only what is created from its start on. */
  readonly coversAll: Fullness | null;
  readonly endedBy: Carry['endedBy'];
}

/** Everything an answer rests on, as data. */
export interface Chain {
  readonly question: Question;
  readonly purpose: string;
  readonly decision: Decision;
  /** What was looked at for the record's account and, where another would see it, for that one; none if unknown. */
  readonly accounts: readonly AccountStanding[];
  readonly objections: readonly ObjectionChain[];
}

/** Back along `via` to the account it first started on. Each step before started earlier, so this ends. */
function stepsTo(objection: ObjectionHistory, carry: Carry): readonly Step[] {
  const { account, from: at, cause } = carry;
  const step = { account, at, cause };
  if (!('via' in cause)) return [step];
  const before = objection.carries.find((each) => each.account === cause.via) as Carry;
  return [...stepsTo(objection, before), step];
}

function filedFor({ address, account }: ObjectionHistory): ObjectionChain['filedFor'] {
  return address === null
    ? { kind: 'account', account: account as string }
    : { kind: 'address', address };
}

function chainOf(
  history: History,
  versions: readonly NoticeVersion[],
  protection: Protection,
  now: Instant,
): ObjectionChain {
  const { account, kind, span } = protection;
  const objection = history.objections.get(protection.objection) as ObjectionHistory;
  const carry = objection.carries.find((each) => each.account === account) as Carry;
  const region = historyFacts(history).regionAt(account, carry.from);
  return {
    objection: objection.objection,
    purpose: objection.purpose,
    account,
    kind,
    filedAt: objection.filedAt,
    confirmedAt: objection.confirmedAt,
    filedFor: filedFor(objection),
    steps: stepsTo(objection, carry),
    span,
    coversAll: whyAll(versions, carry.from, region, now),
    endedBy: carry.endedBy,
  };
}

/** The way of one objection to one account, whether it covers a record or not; null where it never came there. */
export function wayTo(
  history: History,
  objection: string,
  account: string,
): readonly Step[] | null {
  const found = history.objections.get(objection);
  const carry = found?.carries.find((each) => each.account === account);
  return found && carry ? stepsTo(found, carry) : null;
}

/**
 * The why of an answer from a history that knows no event after `question.at`.
 *
 * @param versions all notice versions of the one purpose, at least one
 */
export function explainFrom(
  history: History,
  versions: readonly NoticeVersion[],
  question: Question,
): Chain {
  const facts = historyFacts(history);
  const { record, at } = question;
  const { purpose } = versions[0] as NoticeVersion;
  const decision = decide(facts, versions, question);
  const asked = [...new Set([record.accountId, record.forAccountId ?? record.accountId])];
  const isKnown = asked.every((account) => facts.isKnown(account));
  const accounts = isKnown ? asked : [];
  const objections = accounts
    .flatMap((account) => protections(facts, versions, account, purpose, at))
    .filter(({ span }) => isWithin(span, record.createdAt))
    .map((protection) => chainOf(history, versions, protection, at));
  return {
    question,
    purpose,
    decision,
    accounts: accounts.map((account) => standingOf(facts, versions, account, question)),
    objections,
  };
}

/** The why of an answer, from events: only those at or before the instant of the question count. */
export function explain(
  events: readonly RuleEvent[],
  versions: readonly NoticeVersion[],
  question: Question,
): Chain {
  return explainFrom(deriveAsOf(events, question.at), versions, question);
}
