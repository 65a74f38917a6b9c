import { setAside } from '#db/leaves.ts';
import { Bell } from './bell.ts';
import type { House } from './house.ts';
import { type Sequenced, sequenceEvents } from './sequence-events.ts';
import { UnderivableError } from './underivable-error.ts';

/** Notifications are hints; this is how late an event may be seen without one. */
const POLL_MS = 250;
const RETRY_MS = 60_000;

/**
 * Sequences until aborted: at once when a door notifies, and by polling. Several may run; one at a
 * time leads. The database away is waited out. An event that cannot be derived from is set aside
 * and tried again each minute, loudly, and stops nobody else's; decisions, which read the events
 * themselves, count it all the same, or refuse where the rules cannot.
 */
export async function runSequencer(house: House, signal: AbortSignal): Promise<void> {
  const bell = new Bell();
  const ring = () => bell.ring();
  const listening = house.db.listen('events', ring).catch((error: unknown) => {
    house.log('warn', 'listen_failed', { channel: 'events', error });
    return null;
  });
  while (!signal.aborted) {
    const outcome = await attempt(house);
    if (outcome !== 'sequenced') await bell.wait(POLL_MS, signal);
  }
  await (await listening)?.unlisten();
}

async function attempt(house: House): Promise<Sequenced['kind'] | 'failed'> {
  try {
    return (await sequenceOrSetAside(house)).kind;
  } catch (error) {
    house.log('error', 'sequencing_failed', { error });
    return 'failed';
  }
}

/** A batch; where it cannot be derived from, its events one by one, and the one that is to blame aside. */
export async function sequenceOrSetAside(house: House): Promise<Sequenced> {
  try {
    return await sequenceEvents(house);
  } catch (error) {
    if (!(error instanceof UnderivableError)) throw error;
    let outcome: Sequenced = { kind: 'idle' };
    for (const _ of error.eventIds) outcome = (await oneOrAside(house)) ?? outcome;
    return outcome;
  }
}

async function oneOrAside(house: House): Promise<Sequenced | null> {
  try {
    return await sequenceEvents(house, 1);
  } catch (error) {
    if (!(error instanceof UnderivableError)) throw error;
    const [eventId = 0] = error.eventIds;
    house.log('error', 'event_set_aside', { eventId, error });
    const problem = error.cause instanceof Error ? error.cause.name : 'unknown';
    await setAside(house.db, eventId, problem, house.now() + RETRY_MS);
    return null;
  }
}
