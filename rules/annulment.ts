import type { RuleEvent } from './event.ts';
import type { Instant } from './instant.ts';

/**
 * Rule 10. An objection recorded by mistake is annulled by two officers: from then on decisions are as if it had never
 * been filed. An annulment that precedes its filing does nothing.
 *
 * @param events in the order of `event-order.ts`
 * @returns when each annulled objection was annulled first
 */
export function annulments(events: readonly RuleEvent[]): ReadonlyMap<string, Instant> {
  const filed = new Set<string>();
  const annulled = new Map<string, Instant>();
  for (const event of events) {
    if (event.type === 'objected') filed.add(event.objection);
    if (event.type !== 'annulled' || !filed.has(event.objection)) continue;
    if (!annulled.has(event.objection)) annulled.set(event.objection, event.at);
  }
  return annulled;
}
