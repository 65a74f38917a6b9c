import { judgeAccount } from './account-reasons.ts';
import type { Facts } from './facts.ts';
import { DAY, type Instant } from './instant.ts';
import type { NoticeVersion } from './notice.ts';
import { versionInEffect, versionToCheck } from './notice-in-effect.ts';
import { namesProduct } from './notice-names.ts';
import { CONTACT_REASONS, type ContactReason, REASONS } from './reason.ts';
import { topicReasons } from './topics.ts';

/**
 * Messages an assistant sends unasked (F52 to F62): only to somebody who has been writing to it, once until they write
 * again, within the month's limit, never about what is excluded, and only with its label. Not to anybody whom the notice
 * of `proactive_messages` or an objection keeps out.
 */
export interface ContactQuestion {
  readonly account: string;
  readonly at: Instant;
  /** Messages from the person to this assistant in the fourteen days before; the assistant's own do not count. */
  readonly userMessagesInWindow: number;
  readonly lastProactiveAt?: Instant | undefined;
  readonly lastUserMessageAt?: Instant | undefined;
  /** Of what the message takes up again; left out, they are not known. */
  readonly topics?: readonly string[] | undefined;
  /** Whether the sender undertakes to show the label. */
  readonly labelled: boolean;
  /** Over all assistants, in the calendar month (UTC) of `at`, those already permitted. */
  readonly sentThisMonth: number;
  /** What `monthlyLimit` gives. */
  readonly limit: number;
}

export interface ContactDecision {
  readonly allowed: boolean;
  readonly reasons: readonly ContactReason[];
  readonly noticeVersion: number | null;
}

const WINDOW: Instant = 14 * DAY;
const ENOUGH_MESSAGES = 5;

/** Written at the very instant of the assistant's message is not written since. */
function isUnanswered({ at, lastProactiveAt, lastUserMessageAt }: ContactQuestion): boolean {
  if (lastProactiveAt === undefined || lastProactiveAt < at - WINDOW) return false;
  return lastUserMessageAt === undefined || lastUserMessageAt <= lastProactiveAt;
}

function messageReasons(version: NoticeVersion, question: ContactQuestion): ContactReason[] {
  const reasons: ContactReason[] = topicReasons(version.excludedTopics, question.topics);
  if (!(question.userMessagesInWindow >= ENOUGH_MESSAGES)) reasons.push('too_few_messages');
  if (isUnanswered(question)) reasons.push('unanswered');
  if (!(question.sentThisMonth < question.limit)) reasons.push('monthly_limit');
  if (!question.labelled) reasons.push('not_labelled');
  return reasons;
}

const LAST_OF_THE_CONTACT = new Set<ContactReason>(CONTACT_REASONS);
const IN_ORDER: readonly ContactReason[] = [
  ...REASONS.filter((reason) => !LAST_OF_THE_CONTACT.has(reason)),
  ...CONTACT_REASONS,
];

/**
 * @param facts must know no event after `question.at`
 * @param versions all versions of the notice of `proactive_messages`, at least one
 */
export function decideContact(
  facts: Facts,
  versions: readonly NoticeVersion[],
  question: ContactQuestion,
): ContactDecision {
  const { account, at } = question;
  const inEffect = versionInEffect(versions, at);
  const noticeVersion = inEffect?.version ?? null;
  const product = facts.productOf(account);
  if (product === null) {
    return { allowed: false, reasons: ['unknown_account'], noticeVersion };
  }
  const names = (version: NoticeVersion) => namesProduct(version, product);
  const finding = judgeAccount(facts, { account, createdAt: at, now: at, versions, names });
  const held = new Set<ContactReason>([
    ...finding.reasons,
    ...messageReasons(versionToCheck(versions, at), question),
  ]);
  if (!inEffect || !names(inEffect)) held.add('not_in_notice');
  const reasons = IN_ORDER.filter((reason) => held.has(reason));
  return { allowed: reasons.length === 0, reasons, noticeVersion };
}
