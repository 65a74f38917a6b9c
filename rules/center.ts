import type { Carry, History } from './history.ts';
import { centerAt } from './history-facts.ts';
import type { Instant } from './instant.ts';
import { isWithin } from './spans.ts';

/** An accounts center holds at most this many accounts; the door refuses the next one. */
export const MOST_ACCOUNTS = 500;

/** The account and everyone who shares its center at this instant, itself first; itself alone where it is in none. */
export function accountsInCenter(
  history: History,
  account: string,
  at: Instant,
): readonly string[] {
  const own = history.accounts.get(account);
  const center = own && centerAt(own, at);
  if (!center) return [account];
  const others = [...history.accounts.values()].filter(
    (other) => other.account !== account && centerAt(other, at) === center,
  );
  return [account, ...others.map((other) => other.account)];
}

/** The accounts that hold this address at this instant. */
export function accountsHolding(history: History, address: string, at: Instant): readonly string[] {
  return [...history.accounts.values()]
    .filter(({ addresses }) =>
      addresses.some((span) => span.address === address && isWithin(span, at)),
    )
    .map(({ account }) => account);
}

/** Every account that carries the objection or ever carried it, with its span and how it came there. */
export function accountsCovered(history: History, objection: string): readonly Carry[] {
  return history.objections.get(objection)?.carries ?? [];
}

/** Of these accounts (a person's own, as proven), those that do not carry the objection: each needs one of its own. */
export function accountsNotCovered(
  history: History,
  objection: string,
  accounts: readonly string[],
): readonly string[] {
  const covered = accountsCovered(history, objection).filter(({ until }) => until === null);
  const carrying = new Set(covered.map(({ account }) => account));
  return accounts.filter((account) => !carrying.has(account));
}
