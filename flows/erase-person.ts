import { appendEvents } from '#db/append-events.ts';
import { erasableEvents, eraseAddresses, shredEvents } from '#db/erase-person.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { type Actor, writeActor } from './actor.ts';
import { forgetLetters } from './forget-letters.ts';
import type { House } from './house.ts';
import { ownAccounts } from './own-accounts.ts';
import { demandPerson } from './person-session.ts';

export interface Erased {
  /** How many things said lost their salt and their words. */
  readonly events: number;
  readonly letters: number;
}

/**
 * Forgets whoever is signed in, for good: the sealed text of every address this session has proven, their
 * words and evidence, the mails they wrote, what letters to them were about, their sessions, and the salts
 * without which what the log holds says nothing. What they said no to stays no: objections rest on account
 * ids and the keyed hash of the address, which stay and from which no address can be read. The event
 * `erased` names whose salts are gone, so that nobody can take one away and call it an erasure.
 */
export async function erasePerson(house: House, actor: Actor): Promise<Erased> {
  demandPerson(actor, 'erase a person');
  const { addresses } = await ownAccounts(house, actor);
  const done = await inTransaction(house.db, async (tx) => {
    const events = await shredEvents(tx, await erasableEvents(tx, addresses));
    const { letters } = await eraseAddresses(tx, addresses);
    const common = { type: 'erased', at: house.now(), actor: writeActor(actor) };
    await appendEvents(
      tx,
      house,
      addresses.map((address, place) => ({
        ...common,
        address,
        body: place === 0 ? { events } : {},
      })),
    );
    return { events: events.length, letters };
  });
  await forgetLetters(house, done.letters);
  return { events: done.events, letters: done.letters.length };
}
