import type { Objected, RuleEvent } from './event.ts';
import type { ObjectionHistory } from './history.ts';
import type { Instant } from './instant.ts';

type Filing = Omit<ObjectionHistory, 'carries'>;
export type Filings = ReadonlyMap<string, Filing>;

function firstConfirmations(events: readonly RuleEvent[]): ReadonlyMap<string, Instant> {
  const confirmed = new Map<string, Instant>();
  for (const event of events) {
    if (event.type !== 'confirmed' || confirmed.has(event.objection)) continue;
    confirmed.set(event.objection, event.at);
  }
  return confirmed;
}

/** Rule 12: a confirmation that comes before its filing counts once it is filed. Rule 13: some count at once. */
function confirmedAt(filed: Objected, confirmation: Instant | undefined): Instant | null {
  if (filed.confirmed === true) return filed.at;
  return confirmation === undefined ? null : Math.max(filed.at, confirmation);
}

/**
 * What was filed, by objection. A second filing under an id already used is ignored (rule 9).
 *
 * @param events in the order of `event-order.ts`
 */
export function filings(
  events: readonly RuleEvent[],
  annulled: ReadonlyMap<string, Instant>,
): Filings {
  const confirmations = firstConfirmations(events);
  const filed = new Map<string, Filing>();
  for (const event of events) {
    if (event.type !== 'objected' || filed.has(event.objection)) continue;
    const { objection, purpose, address, account } = event;
    filed.set(objection, {
      objection,
      purpose,
      address: address ?? null,
      account: account ?? null,
      filedAt: event.at,
      confirmedAt: confirmedAt(event, confirmations.get(objection)),
      annulledAt: annulled.get(objection) ?? null,
    });
  }
  return filed;
}
