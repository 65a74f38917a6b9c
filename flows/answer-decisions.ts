import { ruleEventsAround } from '#db/events-of.ts';
import { inSnapshot } from '#db/in-transaction.ts';
import { lastPosition } from '#db/leaves.ts';
import { decide } from '#rules/decide.ts';
import type { Decision } from '#rules/decision.ts';
import type { Instant, Span } from '#rules/instant.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import type { Reason } from '#rules/reason.ts';
import type { DataRecord } from '#rules/record.ts';
import type { Actor } from './actor.ts';
import { type FactsOf, factsByComponent } from './facts-by-component.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { readAllNotices } from './notice-versions.ts';
import { referenceOf } from './reference.ts';

export interface AskDecisions {
  readonly purpose: string;
  /** A past instant; now where left out. */
  readonly asOf?: Instant | undefined;
  readonly records: readonly DataRecord[];
}

export type DecisionAnswer =
  | {
      readonly use: boolean;
      readonly reasons: readonly Reason[];
      /** The public reference of the objection that covers the record, and the span. */
      readonly objection?: string | undefined;
      readonly span?: Span | undefined;
      readonly noticeVersion?: number | undefined;
    }
  | { readonly use: false; readonly error: { readonly type: string; readonly detail: string } };

export type DecisionsAnswer =
  | {
      readonly kind: 'answered';
      readonly asOf: Instant;
      /** The last position given out when this was read; -1 before the first. */
      readonly position: number;
      readonly decisions: readonly DecisionAnswer[];
    }
  | { readonly kind: 'unknown_purpose' }
  | { readonly kind: 'as_of_in_future' };

/**
 * May these records be used for this purpose, each one, in the same order? Answered from the events
 * themselves, those still waiting for their position included, so an objection that was answered is
 * never missed. One record's trouble is its own error, and never a yes.
 */
export async function answerDecisions(
  house: House,
  actor: Actor,
  { purpose, asOf, records }: AskDecisions,
): Promise<DecisionsAnswer> {
  demand(actor, { scope: 'decisions:read', action: 'audit.read' });
  const versions = (await readAllNotices(house)).versions.get(purpose);
  if (!versions) return { kind: 'unknown_purpose' };
  const now = house.now();
  if (asOf !== undefined && asOf > now) return { kind: 'as_of_in_future' };
  const at = asOf ?? now;
  const accounts = [...new Set(records.flatMap(accountsOf))];
  const { events, position } = await inSnapshot(house.db, async (sql) => ({
    position: await lastPosition(sql),
    events: await ruleEventsAround(sql, { accounts }, { asOf: at }),
  }));
  const factsOf = factsByComponent(events, records.map(accountsOf));
  const decisions = records.map((record) => answer(house, factsOf, versions, record, at));
  return { kind: 'answered', asOf: at, position, decisions };
}

function accountsOf({ accountId, forAccountId }: DataRecord): string[] {
  return forAccountId === undefined ? [accountId] : [accountId, forAccountId];
}

function answer(
  house: House,
  factsOf: FactsOf,
  versions: readonly NoticeVersion[],
  record: DataRecord,
  at: Instant,
): DecisionAnswer {
  if (!(record.createdAt <= at)) {
    const detail = 'createdAt lies after the instant of the question';
    return { use: false, error: { type: 'created_in_future', detail } };
  }
  try {
    const facts = factsOf(record.accountId);
    return written(decide(facts, versions, { record, at }));
  } catch (error) {
    house.log('error', 'decision_failed', { purpose: versions[0]?.purpose, error });
    return { use: false, error: { type: 'undecidable', detail: 'it cannot be decided now' } };
  }
}

function written({ use, reasons, noticeVersion, covering }: Decision): DecisionAnswer {
  return {
    use,
    reasons,
    ...(noticeVersion === null ? {} : { noticeVersion }),
    ...(covering ? { objection: referenceOf(covering.objection), span: covering.span } : {}),
  };
}
