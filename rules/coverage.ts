import { protectedSpan } from './covers-all.ts';
import type { Facts } from './facts.ts';
import type { Instant, Span } from './instant.ts';
import type { NoticeVersion } from './notice.ts';
import { standingAt } from './objection-status.ts';
import { unite } from './spans.ts';

/** What one objection protects on one account: the span of creation time, and whether it is still to be confirmed. */
export interface Protection {
  readonly objection: string;
  readonly account: string;
  readonly kind: 'pending' | 'confirmed';
  /** Empty (start and end the same) where it ended at the instant it started; never so where `from` is null. */
  readonly span: Span;
}

/** Every objection that counts at this instant on this account. A lapsed one covers nothing and did not (rule 12). */
export function protections(
  facts: Facts,
  versions: readonly NoticeVersion[],
  account: string,
  purpose: string,
  now: Instant,
): readonly Protection[] {
  return facts.carried(account, purpose).flatMap((carried) => {
    const kind = standingAt(carried, now);
    if (kind === 'lapsed') return [];
    const region = facts.regionAt(account, carried.from);
    const span = protectedSpan(versions, carried, region, now);
    return [{ objection: carried.objection, account, kind, span }];
  });
}

/** The creation spans protected for one account and one purpose, united (rule 14), those still to be confirmed apart. */
export interface Coverage {
  readonly confirmed: readonly Span[];
  readonly pending: readonly Span[];
}

export function coverage(
  facts: Facts,
  versions: readonly NoticeVersion[],
  account: string,
  purpose: string,
  now: Instant,
): Coverage {
  const found = protections(facts, versions, account, purpose, now);
  const spansOf = (kind: Protection['kind']) =>
    unite(found.filter((each) => each.kind === kind).map(({ span }) => span));
  return { confirmed: spansOf('confirmed'), pending: spansOf('pending') };
}
