import type { ObjectionHistory } from './history.ts';
import { DAY, type Instant } from './instant.ts';

export const OBJECTION_STATUSES = [
  'pending',
  'confirmed',
  'lapsed',
  'withdrawn',
  'annulled',
] as const;
export type ObjectionStatus = (typeof OBJECTION_STATUSES)[number];

/** Rule 12: not confirmed by thirty days after receipt, an objection lapses; at that very instant it has. */
export const PENDING_FOR: Instant = 30 * DAY;

export function lapsesAt(filedAt: Instant): Instant {
  return filedAt + PENDING_FOR;
}

/**
 * Rule 12: how much an objection counts. Pending protects as confirmed does; lapsed covers nothing and did not; a
 * confirmation, however late, revives it as if it had never lapsed.
 */
export function standingAt(
  { filedAt, confirmedAt }: { readonly filedAt: Instant; readonly confirmedAt: Instant | null },
  at: Instant,
): 'pending' | 'confirmed' | 'lapsed' {
  if (confirmedAt !== null && confirmedAt <= at) return 'confirmed';
  return at < lapsesAt(filedAt) ? 'pending' : 'lapsed';
}

/** Withdrawn means on every account that carried it, at least one; where it was only on some, each account tells. */
export function objectionStatus(objection: ObjectionHistory, at: Instant): ObjectionStatus {
  const { carries, annulledAt } = objection;
  if (annulledAt !== null) return 'annulled';
  const isWithdrawn = carries.length > 0 && carries.every(({ endedBy }) => endedBy === 'withdrawn');
  return isWithdrawn ? 'withdrawn' : standingAt(objection, at);
}

/** How it stands on one account; null where the account never carried it. */
export function objectionStatusOn(
  objection: ObjectionHistory,
  account: string,
  at: Instant,
): 'pending' | 'confirmed' | 'lapsed' | 'withdrawn' | 'consented' | null {
  const carry = objection.carries.find((each) => each.account === account);
  if (!carry) return null;
  return carry.endedBy ?? standingAt(objection, at);
}
