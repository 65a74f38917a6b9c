import type { Objected, RuleEvent } from '#rules/event.ts';

import type { Chance } from './chance.ts';
import { PRODUCTS } from './random-notice.ts';

/** What a history is made of: few names and few instants, so that they meet often. */
export interface Cast {
  readonly accounts: readonly string[];
  readonly centers: readonly string[];
  readonly addresses: readonly string[];
  readonly objections: readonly string[];
  /** The one that is asked about, and another. */
  readonly purposes: readonly string[];
  readonly versions: readonly number[];
  readonly birthDates: readonly string[];
  readonly regions: readonly string[];
  readonly instants: readonly number[];
}

/** Written in the order of the fixed types; the number says how often it is drawn. */
const OFTEN: readonly [RuleEvent['type'], number][] = [
  ['unlinked', 6],
  ['address_removed', 4],
  ['account_opened', 3],
  ['account_closed', 1],
  ['region_changed', 5],
  ['address_added', 14],
  ['told', 5],
  ['linked', 22],
  ['consented', 10],
  ['objected', 20],
  ['confirmed', 8],
  ['consent_withdrawn', 4],
  ['withdrawn', 12],
  ['annulled', 2],
];
const DRAWN = OFTEN.flatMap(([type, times]) => Array.from({ length: times }, () => type));

/** One event of any kind about anybody: often one that a careful door would never have let in. */
export function randomEvent(chance: Chance, cast: Cast): RuleEvent {
  const type = chance.pick(DRAWN);
  const at = chance.pick(cast.instants);
  const account = chance.pick(cast.accounts);
  const objection = chance.pick(cast.objections);
  const address = chance.pick(cast.addresses);
  const purpose = purposeOf(chance, cast);
  if (type === 'unlinked' || type === 'account_closed') return { type, at, account };
  if (type === 'address_removed' || type === 'address_added') return { type, at, account, address };
  if (type === 'account_opened') return opening(chance, cast, account, at);
  if (type === 'region_changed') return { type, at, account, region: chance.pick(cast.regions) };
  if (type === 'told') return { type, at, account, purpose, version: chance.pick(cast.versions) };
  if (type === 'linked') return { type, at, account, center: chance.pick(cast.centers) };
  if (type === 'consented') {
    return { type, at, account, purpose, ...(chance.is(0.2) && { guardian: 'a parent' }) };
  }
  if (type === 'objected') return filing(chance, cast, objection, at);
  if (type === 'confirmed' || type === 'annulled') return { type, at, objection };
  if (type === 'consent_withdrawn') return { type, at, account, purpose };
  const accounts = chance.is(0.2) ? cast.accounts : chance.some(cast.accounts, 1, 3);
  return { type: 'withdrawn', at, objection, accounts };
}

/** The first word on an account; now and then without a region or a birth date. */
export function opening(chance: Chance, cast: Cast, account: string, at: number): RuleEvent {
  return {
    type: 'account_opened',
    at,
    account,
    product: chance.pick(PRODUCTS),
    ...(chance.is(0.9) && { region: chance.pick(cast.regions) }),
    ...(chance.is(0.9) && { bornOn: chance.pick(cast.birthDates) }),
  };
}

function filing(chance: Chance, cast: Cast, objection: string, at: number): Objected {
  const target = chance.is(0.6)
    ? { address: chance.pick(cast.addresses) }
    : { account: chance.pick(cast.accounts) };
  const purpose = purposeOf(chance, cast);
  return {
    type: 'objected',
    at,
    objection,
    purpose,
    ...target,
    ...(chance.is(0.4) && { confirmed: true }),
  };
}

function purposeOf(chance: Chance, cast: Cast): string {
  return chance.is(0.9) ? (cast.purposes[0] as string) : chance.pick(cast.purposes);
}
