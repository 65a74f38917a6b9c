import type { Instant } from './instant.ts';

/**
 * GDPR Art. 12(3): an answer is due within one month of receipt, within three where it was extended with a reason.
 * Months are counted as in Regulation 1182/71, Art. 3(2)(c): the period ends with the last hour of the same date, or of
 * the month's last day where that date does not exist. All in UTC; that weekends and holidays might prolong it is left
 * aside, so the date shown is never too late. Example: received on 31 January, it is due by the end of 28 February.
 */
export function answerDueBy(receivedAt: Instant, isExtended = false): Instant {
  const received = new Date(receivedAt);
  const year = received.getUTCFullYear();
  const month = received.getUTCMonth() + (isExtended ? 3 : 1);
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(received.getUTCDate(), lastDay);
  return Date.UTC(year, month, day + 1) - 1;
}
