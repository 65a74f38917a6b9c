import type { RuleEvent } from '#rules/event.ts';

/*
 * What is known of one account, looked up anew in the whole list each time.
 * `events` are those at or before now, in the fixed order.
 */

/** "An account is in the directory from its first `account_opened`." */
export function isInDirectory(events: readonly RuleEvent[], account: string): boolean {
  return events.some((event) => event.type === 'account_opened' && event.account === account);
}

/** Closed now: the last word on it was a closing. */
export function isClosed(events: readonly RuleEvent[], account: string): boolean {
  let closed = false;
  for (const event of events) {
    if (event.type === 'account_opened' && event.account === account) closed = false;
    if (event.type === 'account_closed' && event.account === account) closed = true;
  }
  return closed;
}

/** Rule 19: "the latest known at or before it, and before the first known one, that one"; null where none is known. */
export function regionAt(events: readonly RuleEvent[], account: string, at: number): string | null {
  let first: string | null = null;
  let latest: string | null = null;
  for (const event of events) {
    if (event.type !== 'account_opened' && event.type !== 'region_changed') continue;
    if (event.account !== account || event.region === undefined) continue;
    first ??= event.region;
    if (event.at <= at) latest = event.region;
  }
  return latest ?? first;
}

/** Rule 9: "Opened twice with different birth dates, the youngest counts." */
export function birthDate(events: readonly RuleEvent[], account: string): string | null {
  let youngest: string | null = null;
  for (const event of events) {
    if (event.type !== 'account_opened' || event.account !== account) continue;
    if (event.bornOn === undefined) continue;
    if (youngest === null || event.bornOn > youngest) youngest = event.bornOn;
  }
  return youngest;
}

/** The center the account was in at that instant (all that happened on the very instant included), or null. */
export function centerAt(events: readonly RuleEvent[], account: string, at: number): string | null {
  let center: string | null = null;
  for (const event of events) {
    if (event.at > at) break;
    if (event.type === 'linked' && event.account === account) center = event.center;
    if (event.type === 'unlinked' && event.account === account) center = null;
  }
  return center;
}
