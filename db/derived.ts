import {
  type AccountSpanRow,
  accountSpansOf,
  deleteAccountSpans,
  insertAccountSpans,
} from './account-spans.ts';
import { type AccountRow, accountsOf, deleteAccounts, insertAccounts } from './accounts.ts';
import { type CarryRow, carriesOf, deleteCarries, insertCarries } from './carries.ts';
import type { Queries } from './connect.ts';
import {
  deleteObjectionStates,
  insertObjectionStates,
  type ObjectionStateRow,
  objectionStatesOf,
} from './objection-states.ts';

/** What is derived of some connected accounts and objections, complete for them. */
export interface Derived {
  readonly carries: readonly CarryRow[];
  readonly states: readonly ObjectionStateRow[];
  readonly accounts: readonly AccountRow[];
  readonly memberships: readonly AccountSpanRow[];
  readonly residences: readonly AccountSpanRow[];
  readonly holdings: readonly AccountSpanRow[];
}

/** What a derivation takes away and puts in its place; a row that only changed is in both. */
export interface DerivedDifference {
  readonly gone: Derived;
  readonly fresh: Derived;
}

export async function derivedOf(
  sql: Queries,
  objections: readonly string[],
  accounts: readonly string[],
): Promise<Derived> {
  return {
    carries: await carriesOf(sql, objections, accounts),
    states: await objectionStatesOf(sql, objections),
    accounts: await accountsOf(sql, accounts),
    memberships: await accountSpansOf(sql, 'memberships', accounts),
    residences: await accountSpansOf(sql, 'residences', accounts),
    holdings: await accountSpansOf(sql, 'holdings', accounts),
  };
}

export function differenceOf(before: Derived, after: Derived): DerivedDifference {
  return { gone: without(before, after), fresh: without(after, before) };
}

/** Writes the difference; deletes first, so that no constraint sees old and new side by side. */
export async function writeDifference(
  sql: Queries,
  { gone, fresh }: DerivedDifference,
  position: number,
): Promise<void> {
  await deleteCarries(sql, gone.carries);
  await deleteObjectionStates(sql, gone.states);
  await deleteAccounts(sql, gone.accounts);
  await insertCarries(sql, fresh.carries, position);
  await insertObjectionStates(sql, fresh.states, position);
  await insertAccounts(sql, fresh.accounts, position);
  for (const table of ['memberships', 'residences', 'holdings'] as const) {
    await deleteAccountSpans(sql, table, gone[table]);
    await insertAccountSpans(sql, table, fresh[table], position);
  }
}

function without(rows: Derived, others: Derived): Derived {
  return {
    carries: left(rows.carries, others.carries, carryKey),
    states: left(rows.states, others.states, stateKey),
    accounts: left(rows.accounts, others.accounts, accountKey),
    memberships: left(rows.memberships, others.memberships, spanKey),
    residences: left(rows.residences, others.residences, spanKey),
    holdings: left(rows.holdings, others.holdings, spanKey),
  };
}

/** The rows that are not, exactly so, among the known ones. A center of 500 has tens of thousands. */
function left<T>(rows: readonly T[], known: readonly T[], keyOf: (row: T) => string): T[] {
  const keys = new Set(known.map(keyOf));
  return rows.filter((row) => !keys.has(keyOf(row)));
}

// No text in the database holds a NUL, so none can end where another begins.
const carryKey = ({ objection, account, from, until }: CarryRow) =>
  `${objection}\0${account}\0${from}\0${until}`;
const stateKey = (row: ObjectionStateRow) =>
  `${row.objection}\0${row.filedAt}\0${row.lapsesAt}\0${row.confirmedAt}\0${row.annulledAt}\0${row.withdrawnAt}`;
const accountKey = (row: AccountRow) =>
  `${row.account}\0${row.product}\0${row.openedAt}\0${row.closedAt}\0${row.bornOn}`;
const spanKey = ({ account, name, from, until }: AccountSpanRow) =>
  `${account}\0${name}\0${from}\0${until}`;
