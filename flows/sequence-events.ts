import type { Transaction } from '#db/connect.ts';
import { consentsGiven } from '#db/consents.ts';
import { derivedOf, differenceOf, writeDifference } from '#db/derived.ts';
import { ruleEventsAround } from '#db/events-of.ts';
import { filingsOf } from '#db/filings.ts';
import { assignPositions, leads, type WaitingEvent, waitingEvents } from '#db/leaves.ts';
import { isRuleEventType } from '#db/rule-event-row.ts';
import { derive } from '#rules/derive.ts';
import {
  type Derivation,
  derivedChange,
  endedByConsent,
  filingsTouched,
} from './derived-change.ts';
import { derivedRows } from './derived-rows.ts';
import type { House } from './house.ts';
import { lettersDueFor } from './letters-due.ts';
import { oweLetter } from './owe-letter.ts';
import { isOutage, UnderivableError } from './underivable-error.ts';

export type Sequenced =
  /** `count` events have their positions now, up to `position`. */
  | { readonly kind: 'sequenced'; readonly count: number; readonly position: number }
  | { readonly kind: 'idle' }
  /** Another one is at it. */
  | { readonly kind: 'standby' };

const MOST = 500;

/**
 * One batch, in one transaction: gives waiting events their positions, derives everything ever
 * connected with them by the pure rules, writes the difference and owes the letters. Early or late,
 * each event gives the same. Whatever is thrown has changed nothing; an `UnderivableError` is about
 * the events themselves.
 */
export async function sequenceEvents(house: House, most: number = MOST): Promise<Sequenced> {
  return (await house.db.begin(async (tx): Promise<Sequenced> => {
    if (!(await leads(tx))) return { kind: 'standby' };
    const waiting = await waitingEvents(tx, house.now(), most);
    if (waiting.length === 0) return { kind: 'idle' };
    try {
      return await sequenceWaiting(tx, house, waiting);
    } catch (error) {
      if (isOutage(error)) throw error;
      const ids = waiting.map(({ id }) => id);
      throw new UnderivableError(ids, error);
    }
  })) as Sequenced;
}

async function sequenceWaiting(
  tx: Transaction,
  house: House,
  waiting: readonly WaitingEvent[],
): Promise<Sequenced> {
  const ids = waiting.map(({ id }) => id);
  const position = await assignPositions(tx, ids);
  const derivation = await deriveAround(tx, waiting);
  await writeDifference(tx, derivation.difference, position);
  await oweLetters(tx, house, derivation);
  return { kind: 'sequenced', count: waiting.length, position };
}

/** Derives anew what is connected with these events, from all events that have a position. */
async function deriveAround(
  tx: Transaction,
  waiting: readonly WaitingEvent[],
): Promise<Derivation> {
  const touched = waiting.filter(({ type }) => isRuleEventType(type));
  const around = {
    accounts: touched.flatMap(({ account }) => account ?? []),
    centers: touched.flatMap(({ center }) => center ?? []),
    addresses: touched.flatMap(({ address }) => address ?? []),
    objections: touched.flatMap(({ objection }) => objection ?? []),
  };
  const events = await ruleEventsAround(tx, around, { sequencedOnly: true });
  const history = derive(events);
  const after = derivedRows(history, events);
  const before = await derivedOf(tx, [...history.objections.keys()], [...history.accounts.keys()]);
  return { history, before, after, difference: differenceOf(before, after) };
}

async function oweLetters(tx: Transaction, house: House, derivation: Derivation): Promise<void> {
  const references = filingsTouched(derivation.difference);
  if (references.length === 0) return;
  const ended = endedByConsent(derivation).map(({ account }) => account);
  const change = derivedChange(
    derivation,
    await filingsOf(tx, references),
    await consentsGiven(tx, ended),
  );
  for (const letter of lettersDueFor(change)) await oweLetter(tx, house, letter);
}
