import type { CarriedObjection, Facts } from './facts.ts';
import type { AccountHistory, History, ObjectionHistory } from './history.ts';
import type { Instant } from './instant.ts';
import { isWithin } from './spans.ts';

/** Rule 19: the latest region known at or before the instant, and before the first known one, that one. */
export function regionAt(account: AccountHistory, at: Instant): string | null {
  const latest = account.regions.findLast(({ from }) => from <= at) ?? account.regions[0];
  return latest?.region ?? null;
}

export function centerAt(account: AccountHistory, at: Instant): string | null {
  return account.centers.find((span) => isWithin(span, at))?.center ?? null;
}

function carried(history: History, account: string, purpose: string): readonly CarriedObjection[] {
  const carries = history.accounts.get(account)?.carries ?? [];
  return carries.flatMap((carry) => {
    if (carry.purpose !== purpose) return [];
    const filing = history.objections.get(carry.objection) as ObjectionHistory;
    const { objection, from, until } = carry;
    return [{ objection, from, until, filedAt: filing.filedAt, confirmedAt: filing.confirmedAt }];
  });
}

/** Reads facts from a derived history: the plain one of the two readers. */
export function historyFacts(history: History): Facts {
  const find = (account: string) => history.accounts.get(account);
  return {
    isKnown: (account) => find(account)?.openedAt != null,
    isClosed: (account) => find(account)?.isClosed ?? false,
    productOf: (account) => find(account)?.product ?? null,
    bornOn: (account) => find(account)?.bornOn ?? null,
    regionAt(account, at) {
      const found = find(account);
      return found ? regionAt(found, at) : null;
    },
    centerAt(account, at) {
      const found = find(account);
      return found ? centerAt(found, at) : null;
    },
    toldAt: (account, purpose, version) => find(account)?.told.get(purpose)?.get(version) ?? null,
    consentSince: (account, purpose) => find(account)?.consents.get(purpose) ?? null,
    carried: (account, purpose) => carried(history, account, purpose),
  };
}
