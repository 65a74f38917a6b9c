import type { RuleEvent } from '#rules/event.ts';

/** Rule 9: "Events of the same instant are taken in this order". */
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
];

/** Rule 9: "within a type by account, then objection, then center, address, region or purpose". */
const KEYS = ['account', 'objection', 'center', 'address', 'region', 'purpose'];

/** The events at or before `now`, in the order of rule 9, whatever order they arrived in. */
export function inFixedOrder(events: readonly RuleEvent[], now: number): RuleEvent[] {
  return events.filter((event) => event.at <= now).sort(compare);
}

function compare(a: RuleEvent, b: RuleEvent): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.type !== b.type) return TYPES.indexOf(a.type) - TYPES.indexOf(b.type);
  for (const key of KEYS) {
    const left = textOf(a, key);
    const right = textOf(b, key);
    // "compared by code unit"
    if (left < right) return -1;
    if (left > right) return 1;
  }
  // The page leaves open which of two filings equal in all of that is the first: the confirmed one protects more.
  return Number(isConfirmedFiling(b)) - Number(isConfirmedFiling(a));
}

/** "an absent one as empty" */
function textOf(event: RuleEvent, key: string): string {
  return String((event as unknown as Record<string, unknown>)[key] ?? '');
}

function isConfirmedFiling(event: RuleEvent): boolean {
  return event.type === 'objected' && event.confirmed === true;
}
