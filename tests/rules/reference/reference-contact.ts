import type { RuleEvent } from '#rules/event.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import type { ContactReason } from '#rules/reason.ts';

import { isInDirectory } from './facts.ts';
import type { Scene } from './protection.ts';
import { coversOf } from './protection.ts';
import { ageReasons, regionReasons } from './reasons-of-account.ts';
import { recordReasons } from './reasons-of-record.ts';
import { setScene } from './reference-decide.ts';
import { termsAt, versionInEffect } from './terms.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The starred reasons and `not_in_notice`, in the order of the first table. */
const FIRST: readonly ContactReason[] = [
  'account_closed',
  'region_unknown',
  'region_exempt',
  'not_started',
  'before_start',
  'not_in_notice',
  'not_told',
  'age_unknown',
  'minor',
  'no_consent',
  'objection_pending',
  'objection',
];

export interface ReferenceContact {
  readonly account: string;
  readonly at: number;
  readonly userMessagesInWindow: number;
  readonly lastProactiveAt?: number | undefined;
  readonly lastUserMessageAt?: number | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly labelled: boolean;
  readonly sentThisMonth: number;
  readonly limit: number;
}

/** Every reason against a message sent unasked. `versions` are those of the purpose of such messages. */
export function referenceContact(
  events: readonly RuleEvent[],
  versions: readonly NoticeVersion[],
  question: ReferenceContact,
): ContactReason[] {
  const { account, at: now } = question;
  const scene = setScene(events, versions, now);
  if (!isInDirectory(scene.events, account)) return ['unknown_account'];
  const holding = new Set<ContactReason>();
  // "those marked * above …, with now as the creation"
  for (const reason of regionReasons(scene, account, now)) holding.add(reason);
  for (const reason of ageReasons(scene, account, now)) holding.add(reason);
  for (const { status } of coversOf(scene, account, now)) {
    holding.add(status === 'pending' ? 'objection_pending' : 'objection');
  }
  // "and `not_in_notice` for the product"
  const product = productOf(scene, account);
  const current = versionInEffect(scene.versions, now);
  if (current === null || !namesProduct(current, product)) holding.add('not_in_notice');
  if (!wasTold(scene, account, product)) holding.add('not_told');
  const first = FIRST.filter((reason) => holding.has(reason));
  return [...first, ...furtherReasons(scene, question)];
}

/** The second table, from `too_few_messages` to `not_labelled`. */
function furtherReasons(scene: Scene, question: ReferenceContact): ContactReason[] {
  const { at: now, lastProactiveAt: sent, lastUserMessageAt: written } = question;
  const reasons: ContactReason[] = [];
  // "fewer than five messages from the person to this assistant in the fourteen days before"
  if (question.userMessagesInWindow < 5) reasons.push('too_few_messages');
  // "this assistant already sent one in those days and the person has not written since"
  const sentInThoseDays = sent !== undefined && sent >= now - 14 * DAY;
  const writtenSince = sent !== undefined && written !== undefined && written > sent;
  if (sentInThoseDays && !writtenSince) reasons.push('unanswered');
  // "the person's limit for the calendar month (UTC), over all assistants, is used up"
  if (question.sentThisMonth >= question.limit) reasons.push('monthly_limit');
  for (const reason of recordReasons(scene, question)) reasons.push(reason);
  // "the sender does not undertake to show the label"
  if (!question.labelled) reasons.push('not_labelled');
  return reasons;
}

/** The product the account was last opened at. */
function productOf(scene: Scene, account: string): string {
  let product = '';
  for (const event of scene.events) {
    if (event.type === 'account_opened' && event.account === account) product = event.product;
  }
  return product;
}

function namesProduct(version: NoticeVersion, product: string): boolean {
  return version.uses.some((use) => use.products.includes(product));
}

function wasTold(scene: Scene, account: string, product: string): boolean {
  const { events, versions, purpose, now } = scene;
  const { toldDays } = termsAt(versions, now);
  if (toldDays === null) return true;
  return events.some(
    (event) =>
      event.type === 'told' &&
      event.account === account &&
      event.purpose === purpose &&
      event.at + toldDays * DAY <= now &&
      versions.some(
        (version) =>
          version.version === event.version &&
          version.effectiveAt <= now &&
          namesProduct(version, product),
      ),
  );
}
