import { judgeAccount } from './account-reasons.ts';
import type { Protection } from './coverage.ts';
import type { CoveringObjection, Decision, Question } from './decision.ts';
import { deriveAsOf } from './derive.ts';
import type { RuleEvent } from './event.ts';
import { compareText } from './event-order.ts';
import type { Facts } from './facts.ts';
import { historyFacts } from './history-facts.ts';
import type { Instant } from './instant.ts';
import type { NoticeVersion } from './notice.ts';
import { versionInEffect, versionToCheck } from './notice-in-effect.ts';
import { namesData } from './notice-names.ts';
import { REASONS, type Reason } from './reason.ts';
import type { DataRecord } from './record.ts';
import { topicReasons } from './topics.ts';

/** The record's account and, where another would see it, that one. */
function accountsAsked({ accountId, forAccountId }: DataRecord): readonly string[] {
  return forAccountId === undefined || forAccountId === accountId
    ? [accountId]
    : [accountId, forAccountId];
}

/** Rule 2's links, asked of a record: data crosses to another account only between two that were and are in one center. */
function isUnlinked(facts: Facts, version: NoticeVersion, { record, at }: Question): boolean {
  const [account, viewer] = accountsAsked(record) as [string, string?];
  const isLinkedOnly = version.linkedOnly.includes(record.product);
  return [record.createdAt, at].some((instant) => {
    const center = facts.centerAt(account, instant);
    if (viewer !== undefined) return center === null || facts.centerAt(viewer, instant) !== center;
    return isLinkedOnly && center === null;
  });
}

/** The reasons that rest on the record itself. */
function recordReasons(
  facts: Facts,
  versions: readonly NoticeVersion[],
  question: Question,
): readonly Reason[] {
  const { record, at } = question;
  const version = versionToCheck(versions, at);
  const reasons: Reason[] = topicReasons(version.excludedTopics, record.topics);
  const inEffect = versionInEffect(versions, at);
  if (!inEffect || !namesData(inEffect, record.product, record.category)) {
    reasons.push('not_in_notice');
  }
  if (version.publicOnly && record.visibility !== 'public') reasons.push('not_public');
  if (isUnlinked(facts, version, question)) reasons.push('not_linked');
  return reasons;
}

const FIRST = Number.NEGATIVE_INFINITY;

/** The one that started earliest; of several, a confirmed one, then by reference, then on the record's own account. */
function earliest(found: readonly Protection[]): CoveringObjection | undefined {
  const [first] = [...found].sort(
    (a, b) =>
      (a.span.from ?? FIRST) - (b.span.from ?? FIRST) ||
      Number(a.kind === 'pending') - Number(b.kind === 'pending') ||
      compareText(a.objection, b.objection),
  );
  return first && { objection: first.objection, account: first.account, span: first.span };
}

/** The same reasons, each once, in the order in which they are always given. */
function inFixedOrder(reasons: readonly Reason[]): readonly Reason[] {
  const held = new Set(reasons);
  return REASONS.filter((reason) => held.has(reason));
}

function noticeVersionAt(versions: readonly NoticeVersion[], at: Instant): number | null {
  return versionInEffect(versions, at)?.version ?? null;
}

/**
 * May this record be used for this purpose, now? Every reason that holds is given; `use` is true where none does.
 *
 * @param facts must know no event after `question.at`
 * @param versions all notice versions of the one purpose, at least one
 * @throws RangeError for no version at all, or for terms that publishing should have refused
 */
export function decide(
  facts: Facts,
  versions: readonly NoticeVersion[],
  question: Question,
): Decision {
  const { record, at } = question;
  const noticeVersion = noticeVersionAt(versions, at);
  const accounts = accountsAsked(record);
  if (!accounts.every((account) => facts.isKnown(account))) {
    return { use: false, reasons: ['unknown_account'], noticeVersion };
  }
  const { createdAt, product, category } = record;
  const names = (version: NoticeVersion) => namesData(version, product, category);
  const findings = accounts.map((account) =>
    judgeAccount(facts, { account, createdAt, now: at, versions, names }),
  );
  const reasons = inFixedOrder([
    ...recordReasons(facts, versions, question),
    ...findings.flatMap((finding) => finding.reasons),
  ]);
  const found = earliest(findings.flatMap((finding) => finding.covering));
  return { use: reasons.length === 0, reasons, noticeVersion, covering: found };
}

/** The same from events: only those at or before the instant of the question count. */
export function decideFromEvents(
  events: readonly RuleEvent[],
  versions: readonly NoticeVersion[],
  question: Question,
): Decision {
  return decide(historyFacts(deriveAsOf(events, question.at)), versions, question);
}
