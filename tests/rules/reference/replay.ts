import type {
  AddressAdded,
  Consented,
  Linked,
  Objected,
  RuleEvent,
  Withdrawn,
} from '#rules/event.ts';

import { ageOn } from './calendar.ts';
import { birthDate } from './facts.ts';
import type { Filing, World } from './world.ts';
import {
  carriedBy,
  centerMates,
  emptyWorld,
  filingOf,
  holdersOf,
  membersOf,
  start,
} from './world.ts';

/** Tells the whole story from the beginning. `events` are those at or before now, in the fixed order. */
export function replay(events: readonly RuleEvent[]): World {
  const world = emptyWorld();
  const annulled = annulledFilings(events);
  const used = new Set<string>();
  for (const event of events) {
    if (event.type === 'objected') {
      // Rule 9: "A second `objected` with an id already used is ignored."
      if (used.has(event.objection)) continue;
      used.add(event.objection);
      // Rule 10: "decisions are as if it had never been filed"
      if (annulled.has(event.objection)) continue;
    }
    take(world, event, events);
  }
  return world;
}

/** Rule 10: "an annulment before its filing does nothing" */
function annulledFilings(events: readonly RuleEvent[]): Set<string> {
  const filed = new Set<string>();
  const annulled = new Set<string>();
  for (const event of events) {
    if (event.type === 'objected') filed.add(event.objection);
    if (event.type === 'annulled' && filed.has(event.objection)) annulled.add(event.objection);
  }
  return annulled;
}

function take(world: World, event: RuleEvent, events: readonly RuleEvent[]): void {
  if (event.type === 'objected') object(world, event);
  if (event.type === 'linked') link(world, event);
  if (event.type === 'unlinked') world.centerOf.delete(event.account);
  if (event.type === 'address_added') addAddress(world, event);
  if (event.type === 'address_removed') {
    world.addressesOf.get(event.account)?.delete(event.address);
  }
  if (event.type === 'withdrawn') withdraw(world, event);
  if (event.type === 'consented') consent(world, event, events);
  if (event.type === 'consent_withdrawn') {
    // Rule 7: "it ends consent on every account in the center at that instant"
    for (const account of centerMates(world, event.account)) {
      const { purpose, at } = event;
      world.consentSteps.push({ account, purpose, at, what: 'no', objection: null });
    }
  }
}

/** Rule 1. */
function object(world: World, event: Objected): void {
  const filing: Filing = {
    objection: event.objection,
    purpose: event.purpose,
    address: event.address ?? null,
    receivedAt: event.at,
    confirmedAtOnce: event.confirmed === true,
  };
  world.filings.push(filing);
  // "it starts at T on every account that holds that address at T; filed for an account, on that account"
  const targets =
    event.account === undefined ? holdersOf(world, event.address ?? '') : [event.account];
  for (const target of targets) {
    start(world, filing, target, event.at);
    // "From there it spreads at T to every account in the same center(s)"
    for (const mate of centerMates(world, target)) start(world, filing, mate, event.at);
  }
}

/** Rule 2. */
function link(world: World, event: Linked): void {
  const { account, center, at } = event;
  // "joining one's own changes nothing"
  if (world.centerOf.get(account) === center) return;
  // "judged on the state just before that event"
  const members = membersOf(world, center);
  const brought = carriedBy(world, account);
  const met = members.flatMap((member) => carriedBy(world, member));
  // "every objection that a member of c carries starts on b at t"
  for (const one of met) start(world, filingOf(world, one.objection), account, at);
  // "and every objection that b carries starts on each member of c at t"
  for (const one of brought) {
    for (const member of members) start(world, filingOf(world, one.objection), member, at);
  }
  // "joining one center leaves the other"
  world.centerOf.set(account, center);
}

/** Rule 3. */
function addAddress(world: World, event: AddressAdded): void {
  const { account, address, at } = event;
  const held = world.addressesOf.get(account) ?? new Set<string>();
  const comesToHold = !held.has(address);
  world.addressesOf.set(account, held.add(address));
  if (!comesToHold) return;
  for (const filing of world.filings) {
    if (filing.address !== address || !stands(world, filing)) continue;
    // "starts carrying it at t"
    start(world, filing, account, at);
    // "and (if it now carries it) spreads it at t to that account's center"
    if (!carriedBy(world, account).some((one) => one.objection === filing.objection)) continue;
    for (const mate of centerMates(world, account)) start(world, filing, mate, at);
  }
}

/** Rule 3: "It stands until it has been withdrawn (rule 6) on every account that ever carried it, at least one". */
function stands(world: World, filing: Filing): boolean {
  const ever = world.carryings.filter((one) => one.objection === filing.objection);
  return ever.length === 0 || !ever.every((one) => one.endedBy === 'withdrawing');
}

/** Rule 6: "it names accounts and ends the objection on just those, from that instant on". */
function withdraw(world: World, event: Withdrawn): void {
  for (const account of event.accounts) {
    // "An account named that does not carry it, or not yet, is skipped."
    for (const one of carriedBy(world, account)) {
      if (one.objection !== event.objection) continue;
      one.until = event.at;
      one.endedBy = 'withdrawing';
    }
  }
}

/** Rule 7. */
function consent(world: World, event: Consented, events: readonly RuleEvent[]): void {
  const { account, purpose, at } = event;
  // "Where the person is under 16, consent counts only with a guardian's"; an unknown age is doubt.
  const bornOn = birthDate(events, account);
  const isUnder16 = bornOn === null || ageOn(bornOn, at) < 16;
  if (isUnder16 && event.guardian === undefined) return;
  // "it ends, on that account and from that instant, the objections to the same purpose"
  for (const one of carriedBy(world, account)) {
    if (one.purpose !== purpose) continue;
    one.until = at;
    one.endedBy = 'consenting';
  }
  world.consentSteps.push({ account, purpose, at, what: 'yes', objection: null });
}
