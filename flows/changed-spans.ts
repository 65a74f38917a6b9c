import { protections } from '#rules/coverage.ts';
import type { History } from '#rules/history.ts';
import { historyFacts } from '#rules/history-facts.ts';
import type { Instant, Span } from '#rules/instant.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import { lapsesAt } from '#rules/objection-status.ts';
import { referenceOf } from './reference.ts';

/** A span of creation time that one objection protects on one account. */
export interface ProtectedSpan extends Span {
  readonly objection: string;
  readonly reason: 'objection' | 'objection_pending';
  /** When a pending one lapses unless it is confirmed; null for a confirmed one. */
  readonly lapsesAt: Instant | null;
}

export interface ReplacedSpans {
  readonly account: string;
  readonly purpose: string;
  /** All that stand now; none says that nothing is protected by objection. */
  readonly spans: readonly ProtectedSpan[];
}

/** For every account of a derived history, and every purpose that anybody in it objected to, its spans at `now`. */
export function replacedSpans(
  history: History,
  versions: ReadonlyMap<string, readonly NoticeVersion[]>,
  now: Instant,
): readonly ReplacedSpans[] {
  const facts = historyFacts(history);
  const purposes = [...new Set([...history.objections.values()].map(({ purpose }) => purpose))];
  return purposes.sort().flatMap((purpose) => {
    const terms = versions.get(purpose);
    if (!terms) return [];
    return [...history.accounts.keys()].sort().map((account) => ({
      account,
      purpose,
      spans: protections(facts, terms, account, purpose, now).map(({ objection, kind, span }) => ({
        ...span,
        objection: referenceOf(objection),
        reason: kind === 'confirmed' ? ('objection' as const) : ('objection_pending' as const),
        lapsesAt: kind === 'confirmed' ? null : lapse(history, objection),
      })),
    }));
  });
}

function lapse(history: History, objection: string): Instant | null {
  const found = history.objections.get(objection);
  return found ? lapsesAt(found.filedAt) : null;
}
