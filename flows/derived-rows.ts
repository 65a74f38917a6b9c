import type { AccountSpanRow } from '#db/account-spans.ts';
import type { AccountRow } from '#db/accounts.ts';
import type { Derived } from '#db/derived.ts';
import type { ObjectionStateRow } from '#db/objection-states.ts';
import type { RuleEvent } from '#rules/event.ts';
import { inOrder } from '#rules/event-order.ts';
import type { AccountHistory, History, ObjectionHistory } from '#rules/history.ts';
import type { Instant } from '#rules/instant.ts';
import { lapsesAt } from '#rules/objection-status.ts';

/** A derived history as the tables hold it. Pure: the same events give the same rows, whatever their order. */
export function derivedRows(history: History, events: readonly RuleEvent[]): Derived {
  const accounts = [...history.accounts.values()];
  const objections = [...history.objections.values()];
  const closings = closedSince(events);
  return {
    carries: objections.flatMap(({ carries }) =>
      carries.map(({ objection, account, from, until }) => ({ objection, account, from, until })),
    ),
    states: objections.map(stateRow),
    accounts: accounts.flatMap((account) => accountRow(account, closings)),
    memberships: accounts.flatMap(({ account, centers }) =>
      spans(account, centers, (span) => span.center),
    ),
    residences: accounts.flatMap(residences),
    holdings: accounts.flatMap(({ account, addresses }) =>
      spans(account, addresses, (span) => span.address),
    ),
  };
}

function stateRow(history: ObjectionHistory): ObjectionStateRow {
  const { objection, filedAt, confirmedAt, annulledAt, carries } = history;
  const isWithdrawn = carries.length > 0 && carries.every(({ endedBy }) => endedBy === 'withdrawn');
  const ends = carries.map(({ until }) => until ?? Number.POSITIVE_INFINITY);
  return {
    objection,
    filedAt,
    lapsesAt: lapsesAt(filedAt),
    confirmedAt,
    annulledAt,
    withdrawnAt: isWithdrawn ? Math.max(...ends) : null,
  };
}

function accountRow(
  { account, product, openedAt, isClosed, bornOn }: AccountHistory,
  closings: ReadonlyMap<string, Instant>,
): AccountRow[] {
  if (openedAt === null || product === null) return [];
  const closedAt = isClosed ? (closings.get(account) ?? null) : null;
  return [{ account, product, openedAt, closedAt, bornOn }];
}

/** For each account that is closed, the first closing since it was last opened. */
function closedSince(events: readonly RuleEvent[]): ReadonlyMap<string, Instant> {
  const closed = new Map<string, Instant>();
  for (const event of inOrder(events)) {
    if (event.type === 'account_opened') closed.delete(event.account);
    if (event.type === 'account_closed' && !closed.has(event.account))
      closed.set(event.account, event.at);
  }
  return closed;
}

function residences({ account, regions }: AccountHistory): AccountSpanRow[] {
  const stays = regions.map(({ region, from }, place) => ({
    region,
    from,
    until: regions[place + 1]?.from ?? null,
  }));
  return spans(account, stays, (stay) => stay.region);
}

/** Spans without an instant in them hold nothing, and no range can say them. */
function spans<T extends { readonly from: Instant; readonly until: Instant | null }>(
  account: string,
  all: readonly T[],
  nameOf: (span: T) => string,
): AccountSpanRow[] {
  return all
    .filter(({ from, until }) => until === null || from < until)
    .map((span) => ({ account, name: nameOf(span), from: span.from, until: span.until }));
}
