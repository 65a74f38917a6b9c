import { expect, test } from 'vitest';

import { decideContact } from '#rules/contact.ts';
import { deriveAsOf } from '#rules/derive.ts';
import { historyFacts } from '#rules/history-facts.ts';

import { chanceFrom } from './chance.ts';
import { historyFrom } from './histories.ts';
import type { ReferenceContact } from './reference/reference-contact.ts';
import { referenceContact } from './reference/reference-contact.ts';

const HISTORIES = 3000;
const DAY = 86_400_000;

/** What an assistant asks about an account of a history, at and around the bounds of each reason. */
function randomContact(seed: number, account: string, at: number): ReferenceContact {
  const chance = chanceFrom(seed);
  const moments = [at, at - 1, at - 14 * DAY, at - 14 * DAY - 1, at - DAY];
  return {
    account,
    at,
    userMessagesInWindow: chance.pick([4, 5, 5, 6]),
    ...(chance.is(0.6) && { lastProactiveAt: chance.pick(moments) }),
    ...(chance.is(0.6) && { lastUserMessageAt: chance.pick(moments) }),
    ...(chance.is(0.9) && { topics: chance.some(['hiking', 'health'], 0, 1) }),
    labelled: chance.is(0.9),
    sentThisMonth: chance.number(0, 3),
    limit: chance.pick([0, 3, 4]),
  };
}

test(`messages sent unasked are judged as the slow twin judges them, in ${HISTORIES} random histories`, () => {
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    const { events, versions, questions } = historyFrom(seed);
    for (const { record, at } of questions) {
      const question = randomContact(seed, record.accountId, at);
      const facts = historyFacts(deriveAsOf(events, at));
      const { allowed, reasons } = decideContact(facts, versions, question);
      const twin = referenceContact(events, versions, question);
      expect({ seed, question, allowed, reasons }).toEqual({
        seed,
        question,
        allowed: twin.length === 0,
        reasons: twin,
      });
    }
  }
}, 60_000);
