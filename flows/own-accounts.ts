import type { Queries } from '#db/connect.ts';
import { ruleEventsAround } from '#db/events-of.ts';
import { sessionAddresses } from '#db/person-sessions.ts';
import { accountsHolding, accountsInCenter } from '#rules/center.ts';
import { derive } from '#rules/derive.ts';
import type { RuleEvent } from '#rules/event.ts';
import type { AccountHistory, History } from '#rules/history.ts';
import type { Instant } from '#rules/instant.ts';
import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { demandPerson } from './person-session.ts';

/** What a signed-in person may see and act on, and all that the rules know of it. */
export interface OwnAccounts {
  /** When it was read; the history knows nothing after it. */
  readonly at: Instant;
  /** The proven addresses: keyed hashes, the one they signed in with first. */
  readonly addresses: readonly string[];
  /** Theirs alone: what holds a proven address now, and everything in those accounts' centers. By product, then id. */
  readonly accounts: readonly AccountHistory[];
  /** All that is connected with them, other people's things perhaps included: never shown as it is. */
  readonly history: History;
  readonly events: readonly RuleEvent[];
}

/**
 * Read from the events themselves, so that it never lags behind what was answered. Throws
 * `ForbiddenError` for everybody but a signed-in person.
 */
export async function ownAccounts(house: House, actor: Actor): Promise<OwnAccounts> {
  demandPerson(actor, 'see accounts as their own');
  const at = house.now();
  const proven = await sessionAddresses(house.db, actor.session);
  return accountsOfAddresses(house.db, [...new Set([actor.address, ...proven])], at);
}

/** The same for addresses (keyed hashes) of which the caller knows that they were proven. */
export async function accountsOfAddresses(
  sql: Queries,
  addresses: readonly string[],
  at: Instant,
): Promise<OwnAccounts> {
  const around = await ruleEventsAround(sql, { addresses }, { asOf: at });
  const history = derive(around);
  const holding = addresses.flatMap((address) => accountsHolding(history, address, at));
  const own = new Set(holding.flatMap((account) => accountsInCenter(history, account, at)));
  const accounts = [...own]
    .flatMap((account) => history.accounts.get(account) ?? [])
    .filter(({ openedAt }) => openedAt !== null)
    .sort(byProduct);
  return { at, addresses, accounts, history, events: around };
}

function byProduct(a: AccountHistory, b: AccountHistory): number {
  const [left, right] = [a, b].map(({ product, account }) => `${product}\n${account}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

/** Whether this account is the person's own. */
export function isOwn({ accounts }: OwnAccounts, account: string): boolean {
  return accounts.some((own) => own.account === account);
}
