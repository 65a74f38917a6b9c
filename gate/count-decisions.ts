import type { Counters } from './counters.ts';
import type { DecisionJson } from './decision-answer.ts';

/** Counts answers by purpose and reason; both come from closed sets, as metrics need. */
export function countDecisions(
  counters: Counters,
  purpose: string,
  decisions: readonly DecisionJson[],
): void {
  const counts = new Map<string, number>();
  const add = (reason: string) => counts.set(reason, (counts.get(reason) ?? 0) + 1);
  for (const decision of decisions) {
    if ('error' in decision) add('error');
    else if (decision.use) add('none');
    else for (const reason of decision.reasons) add(reason);
  }
  const label = purpose.replace(/[^\w-]/g, '_');
  for (const [reason, count] of counts) {
    counters.add('portal_decision_reasons_total', `purpose="${label}",reason="${reason}"`, count);
  }
  counters.add('portal_decisions_total', `purpose="${label}"`, decisions.length);
}
