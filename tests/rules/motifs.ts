import type { RuleEvent } from '#rules/event.ts';

import type { Chance } from './chance.ts';
import type { Cast } from './random-events.ts';

/** An event that has yet to be given its instant. */
type Unplaced<E = RuleEvent> = E extends RuleEvent ? Omit<E, 'at'> : never;

/** What a motif is played with. */
interface Players {
  readonly a: string;
  readonly b: string;
  readonly c: string;
  readonly center: string;
  readonly other: string;
  readonly address: string;
  readonly objection: string;
  readonly purpose: string;
}

/** Courses of events that chance alone would seldom put in this order. */
const MOTIFS: readonly ((chance: Chance, players: Players) => Unplaced[])[] = [
  addressComesBack,
  addressGoesOn,
  consentMeetsObjection,
  consentEndsInCenter,
  centersMerge,
];

/** One motif, its events at instants that never go back, now and then with a gap or played too fast. */
export function motif(chance: Chance, cast: Cast): RuleEvent[] {
  const [a, b, c] = chance.some(cast.accounts, 3, 3);
  const [center, other] = chance.some(cast.centers, 2, 2);
  const players: Players = {
    a: a as string,
    b: b ?? (a as string),
    c: c ?? (a as string),
    center: center as string,
    other: other ?? (center as string),
    address: chance.pick(cast.addresses),
    objection: chance.pick(cast.objections),
    purpose: cast.purposes[0] as string,
  };
  const unplaced = chance
    .pick(MOTIFS)(chance, players)
    .filter(() => chance.is(0.95));
  const instants = unplaced.map(() => chance.pick(cast.instants)).sort((x, y) => x - y);
  return unplaced.map((event, i) => ({ ...event, at: instants[i] ?? 0 }) as RuleEvent);
}

/** An account that has ended an objection gives up the address it was filed for, joins others, and gets the address back. */
function addressComesBack(chance: Chance, { a, b, address, ...p }: Players): Unplaced[] {
  return [
    { type: 'address_added', account: a, address },
    filing(chance, p, { address }),
    end(chance, p, [a]),
    { type: 'linked', account: b, center: p.center },
    { type: 'linked', account: a, center: p.center },
    { type: 'address_removed', account: a, address },
    { type: 'address_added', account: a, address },
  ];
}

/** The address of an objection that has been ended goes on to another account, which is linked to a third. */
function addressGoesOn(chance: Chance, { a, b, c, address, ...p }: Players): Unplaced[] {
  const withLink: Unplaced[] = [
    { type: 'linked', account: a, center: p.other },
    { type: 'linked', account: b, center: p.other },
  ];
  return [
    ...(chance.is(0.4) ? withLink : []),
    { type: 'address_added', account: a, address },
    filing(chance, p, { address }),
    end(chance, p, chance.is(0.7) ? [a] : [a, b]),
    ...(chance.is(0.4) ? [end(chance, p, [b])] : []),
    { type: 'linked', account: c, center: p.center },
    { type: 'address_added', account: c, address },
  ];
}

/** A yes before, between and after an objection that is confirmed late or not at all. */
function consentMeetsObjection(chance: Chance, { a, b, c, purpose, ...p }: Players): Unplaced[] {
  const yes: Unplaced = { type: 'consented', account: a, purpose };
  return [
    ...(chance.is(0.6) ? [yes] : []),
    filing(chance, { ...p, purpose }, { account: chance.pick([a, a, b]) }),
    { type: 'linked', account: a, center: p.center },
    { type: 'linked', account: b, center: p.center },
    ...(chance.is(0.6) ? [yes] : []),
    ...(chance.is(0.3) ? [end(chance, { ...p, purpose }, [a])] : []),
    { type: 'confirmed', objection: p.objection },
    ...(chance.is(0.3) ? [{ ...yes, account: c }] : []),
  ];
}

/** Two linked accounts say yes, one takes it back, one says it again. */
function consentEndsInCenter(chance: Chance, { a, b, purpose, center }: Players): Unplaced[] {
  return [
    { type: 'consented', account: a, purpose },
    { type: 'consented', account: b, purpose },
    { type: 'linked', account: a, center },
    { type: 'linked', account: b, center },
    ...(chance.is(0.2) ? [{ type: 'unlinked', account: b } as const] : []),
    { type: 'consent_withdrawn', account: b, purpose: chance.is(0.8) ? purpose : 'another' },
    ...(chance.is(0.4) ? [{ type: 'consented', account: a, purpose } as const] : []),
  ];
}

/** Members of one center go over to another, one after the other, and what they carry meets there. */
function centersMerge(chance: Chance, { a, b, c, ...p }: Players): Unplaced[] {
  return [
    { type: 'linked', account: a, center: p.center },
    { type: 'linked', account: b, center: p.center },
    { type: 'linked', account: c, center: p.other },
    filing(chance, p, { account: chance.pick([a, b, c]) }),
    ...(chance.is(0.3) ? [end(chance, p, [b])] : []),
    { type: 'linked', account: a, center: p.other },
    { type: 'linked', account: b, center: p.other },
    ...(chance.is(0.3) ? [{ type: 'annulled', objection: p.objection } as const] : []),
  ];
}

function filing(
  chance: Chance,
  { objection, purpose }: Pick<Players, 'objection' | 'purpose'>,
  target: { readonly address: string } | { readonly account: string },
): Unplaced {
  return {
    type: 'objected',
    objection,
    purpose,
    ...target,
    ...(chance.is(0.6) && { confirmed: true }),
  };
}

/** Ended by withdrawing, or on the first of the accounts by a yes. */
function end(
  chance: Chance,
  { objection, purpose }: Pick<Players, 'objection' | 'purpose'>,
  accounts: readonly string[],
): Unplaced {
  if (chance.is(0.5)) return { type: 'withdrawn', objection, accounts };
  return { type: 'consented', account: accounts[0] as string, purpose };
}
