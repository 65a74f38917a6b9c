import type { RuleEvent } from '#rules/event.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import type { Reason } from '#rules/reason.ts';
import type { DataRecord } from '#rules/record.ts';

import { isInDirectory } from './facts.ts';
import { inFixedOrder } from './in-fixed-order.ts';
import type { Cover, Scene } from './protection.ts';
import { coversOf } from './protection.ts';
import { ageReasons, noticeReasons, regionReasons, tellingReasons } from './reasons-of-account.ts';
import { isNotLinked, isNotPublic, recordReasons } from './reasons-of-record.ts';
import { replay } from './replay.ts';
import { takingTurns, versionInEffect } from './terms.ts';

export interface ReferenceAnswer {
  readonly use: boolean;
  readonly reasons: Reason[];
  readonly noticeVersion: number | null;
  /** Every objection that covers the record, the one that started earliest first. */
  readonly covers: Cover[];
}

/** The order of the table in "The decision", without `stale`, which is a gate's. */
const TABLE: readonly Reason[] = [
  'unknown_account',
  'account_closed',
  'region_unknown',
  'region_exempt',
  'not_started',
  'before_start',
  'not_in_notice',
  'not_told',
  'not_public',
  'not_linked',
  'age_unknown',
  'minor',
  'topic_unknown',
  'special_category',
  'no_consent',
  'objection_pending',
  'objection',
];

/** May this record be used, as the page says it? `versions` are those of the purpose in question. */
export function referenceDecide(
  events: readonly RuleEvent[],
  versions: readonly NoticeVersion[],
  question: { readonly record: DataRecord; readonly at: number },
): ReferenceAnswer {
  const { record, at: now } = question;
  const scene = setScene(events, versions, now);
  const noticeVersion = versionInEffect(scene.versions, now)?.version ?? null;
  // "Reasons marked * are judged for the account and, where `forAccountId` is another account, for that one too"
  const accounts = [...new Set([record.accountId, record.forAccountId ?? record.accountId])];
  // "(no other reason is then given)"
  if (!accounts.every((account) => isInDirectory(scene.events, account))) {
    return { use: false, reasons: ['unknown_account'], noticeVersion, covers: [] };
  }
  const covers = accounts
    .flatMap((account) => coversOf(scene, account, record.createdAt))
    .sort((a, b) => a.startedAt - b.startedAt);
  const holding = new Set<Reason>(recordReasons(scene, record));
  for (const account of accounts) {
    for (const reason of regionReasons(scene, account, record.createdAt)) holding.add(reason);
    for (const reason of tellingReasons(scene, account, record)) holding.add(reason);
    for (const reason of ageReasons(scene, account, record.createdAt)) holding.add(reason);
  }
  for (const reason of noticeReasons(scene, record)) holding.add(reason);
  if (isNotPublic(scene, record)) holding.add('not_public');
  if (isNotLinked(scene, record)) holding.add('not_linked');
  if (covers.some((cover) => cover.status === 'pending')) holding.add('objection_pending');
  if (covers.some((cover) => cover.status === 'confirmed')) holding.add('objection');
  // "with every reason that holds, in this order"; "one that holds for either is given once"
  const reasons = TABLE.filter((reason) => holding.has(reason));
  return { use: reasons.length === 0, reasons, noticeVersion, covers };
}

export function setScene(
  events: readonly RuleEvent[],
  versions: readonly NoticeVersion[],
  now: number,
): Scene {
  const known = inFixedOrder(events, now);
  const purpose = versions[0]?.purpose ?? '';
  return { events: known, world: replay(known), versions: takingTurns(versions), purpose, now };
}
