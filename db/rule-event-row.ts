import type { RuleEvent } from '#rules/event.ts';
import type { Instant } from '#rules/instant.ts';

/** A rule event as the events table holds it; `body` has what no column is for. */
export interface RuleEventRow {
  readonly id: number;
  readonly type: RuleEvent['type'];
  readonly at: Instant;
  readonly account: string | null;
  readonly center: string | null;
  readonly address: string | null;
  readonly objection: string | null;
  readonly purpose: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

export const RULE_EVENT_TYPES: readonly RuleEvent['type'][] = [
  'account_opened',
  'account_closed',
  'region_changed',
  'address_added',
  'address_removed',
  'linked',
  'unlinked',
  'told',
  'consented',
  'consent_withdrawn',
  'objected',
  'confirmed',
  'withdrawn',
  'annulled',
];

/** The event as the rules take it. Columns and body were checked by the door that appended it. */
export function readRuleEvent(row: RuleEventRow): RuleEvent {
  const { type, at, account, center, address, objection, purpose, body } = row;
  const columns = Object.entries({ type, at, account, center, address, objection, purpose });
  const present = columns.filter(([, value]) => value !== null);
  return { ...body, ...Object.fromEntries(present) } as unknown as RuleEvent;
}

/** Whether the rules know this type; the others are the audit's alone. */
export function isRuleEventType(type: string): boolean {
  return (RULE_EVENT_TYPES as readonly string[]).includes(type);
}
