import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { revokeSession as endSession } from '#db/sessions.ts';
import { type Actor, writeActor } from './actor.ts';
import type { House } from './house.ts';
import { listSessions } from './list-sessions.ts';
import { demandPerson } from './person-session.ts';

/** Ends one of the person's own sessions, from the next request on; false for any other. */
export async function revokeSession(house: House, actor: Actor, id: string): Promise<boolean> {
  demandPerson(actor, 'end a session');
  const own = await listSessions(house, actor);
  if (!own.some((session) => session.id === id)) return false;
  const { address } = actor;
  const at = house.now();
  await inTransaction(house.db, async (tx) => {
    if (!(await endSession(tx, id, at))) return;
    await appendEvents(tx, house, [
      { type: 'session_revoked', at, actor: writeActor(actor), address },
    ]);
  });
  return true;
}
