import type { Instant } from './instant.ts';
import type { NoticeVersion } from './notice.ts';

/**
 * How many messages a month assistants may send somebody unasked: the operator's limit, which the person may lower, to 0
 * too, and never raise. A notice without a limit permits none.
 */
export function monthlyLimit(version: NoticeVersion, personal: number | null): number {
  const operators = version.monthlyLimit ?? 0;
  return personal === null ? operators : Math.max(0, Math.min(operators, personal));
}

/** The calendar month in UTC that this instant falls in. */
export function calendarMonth(at: Instant): { readonly from: Instant; readonly until: Instant } {
  const date = new Date(at);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  return { from: Date.UTC(year, month, 1), until: Date.UTC(year, month + 1, 1) };
}
