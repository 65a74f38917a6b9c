import { writeDifference } from '#db/derived.ts';
import { forgetDerived, holdSequencer, sequencedNames } from '#db/derived-names.ts';
import { ruleEventsAround } from '#db/events-of.ts';
import { lastPosition } from '#db/leaves.ts';
import { derive } from '#rules/derive.ts';
import { derivedRows } from './derived-rows.ts';
import type { House } from './house.ts';

const CHUNK = 500;
const NOTHING = {
  carries: [],
  states: [],
  accounts: [],
  memberships: [],
  residences: [],
  holdings: [],
};

/**
 * Throws away all that was derived and derives it anew from the events, in one transaction. It gives
 * the same, or the tables had been tampered with. It owes no letters: what happened was told of then.
 */
export async function deriveAgain(house: House): Promise<void> {
  await house.db.begin(async (tx) => {
    await holdSequencer(tx);
    await forgetDerived(tx);
    const position = await lastPosition(tx);
    const { accounts, objections } = await sequencedNames(tx);
    const left = { accounts: new Set(accounts), objections: new Set(objections) };
    while (left.accounts.size + left.objections.size > 0) {
      const around = {
        accounts: [...left.accounts].slice(0, CHUNK),
        objections: left.accounts.size > 0 ? [] : [...left.objections].slice(0, CHUNK),
      };
      const events = await ruleEventsAround(tx, around, { sequencedOnly: true });
      const history = derive(events);
      await writeDifference(tx, { gone: NOTHING, fresh: derivedRows(history, events) }, position);
      for (const account of [...history.accounts.keys(), ...around.accounts])
        left.accounts.delete(account);
      for (const objection of [...history.objections.keys(), ...around.objections])
        left.objections.delete(objection);
    }
  });
}
