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
  const left = <T extends object>(of: readonly T[], known: readonly T[]): T[] => {
    const keys = new Set(known.map(keyOf));
    return of.filter((row) => !keys.has(keyOf(row)));
  };
  return {
    carries: left(rows.carries, others.carries),
    states: left(rows.states, others.states),
    accounts: left(rows.accounts, others.accounts),
    memberships: left(rows.memberships, others.memberships),
    residences: left(rows.residences, others.residences),
    holdings: left(rows.holdings, others.holdings),
  };
}

/** Equal rows, equal keys, whatever the order of their members. */
function keyOf(row: object): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
