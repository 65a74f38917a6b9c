import type { RuleEvent } from './event.ts';

/**
 * Rule 9. Coverage does not depend on the order in which events arrived: they are taken by their instants, and those
 * of one instant in a fixed order. The yeses and the facts of that instant come first, the noes after them, so that a
 * consent and an objection of the same millisecond end as an objection. Withdrawals and annulments come last, so that
 * they find the filing they speak of.
 */
const TYPES = [
  'unlinked',
  'address_removed',
  'account_opened',
  'account_closed',
  'region_changed',
  'address_added',
  'told',
  'linked',
  'consented',
  'objected',
  'confirmed',
  'consent_withdrawn',
  'withdrawn',
  'annulled',
] as const satisfies readonly RuleEvent['type'][];

const RANK: ReadonlyMap<string, number> = new Map(TYPES.map((type, rank) => [type, rank]));

/**
 * What two events of one instant and one type are compared by, in this order; what an event lacks counts as empty. The
 * product comes last, for an account opened twice at one instant: which product it is must not depend on arrival either.
 */
const KEYS = ['account', 'objection', 'center', 'address', 'region', 'purpose', 'product'] as const;

type Keyed = { readonly [key in (typeof KEYS)[number]]?: string | undefined };

/** By code unit: what `<` does with strings, and no language's alphabet. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The last tie-breaker: two filings under one id that differ in nothing else. The stronger one counts. */
function weakness(event: RuleEvent): number {
  return event.type === 'objected' && event.confirmed !== true ? 1 : 0;
}

function rank(event: RuleEvent): number {
  return RANK.get(event.type) as number;
}

/** Negative where `a` is taken before `b`. Zero only for events that nothing tells apart. */
export function compareEvents(a: RuleEvent, b: RuleEvent): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.type !== b.type) return rank(a) - rank(b);
  for (const key of KEYS) {
    const order = compareText((a as Keyed)[key] ?? '', (b as Keyed)[key] ?? '');
    if (order !== 0) return order;
  }
  return weakness(a) - weakness(b);
}

/** A copy of the events in the order in which the rules take them. */
export function inOrder(events: readonly RuleEvent[]): readonly RuleEvent[] {
  return [...events].sort(compareEvents);
}
