import { appendEvents } from '#db/append-events.ts';
import type { Transaction } from '#db/connect.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { insertSessionAddresses, nameDevice } from '#db/person-sessions.ts';
import { insertSession, markSessionSeen, revokeSession, sessionOf } from '#db/sessions.ts';
import { type Actor, writeActor } from './actor.ts';
import { ForbiddenError } from './forbidden.ts';
import type { House } from './house.ts';

export type PersonActor = Extract<Actor, { kind: 'person' }>;

const MINUTE = 60_000;
/** OWASP ASVS 5.0, 7.3: a session ends when it was not used, and in any case. Milliseconds. */
export const SESSION_IDLE = 30 * MINUTE;
export const SESSION_AT_MOST = 12 * 60 * MINUTE;
/** A look at every page need not be written each time. */
const SEEN_STEP = MINUTE;

export interface NewPersonSession {
  /** Whose it is: keyed hash of the address they signed in with. */
  readonly address: string;
  /** Every address it has proven, that one included. */
  readonly proven: readonly string[];
  /** How they signed in. */
  readonly by: 'link' | 'code' | 'oidc';
  /** A browser's and a system's plain names. */
  readonly device: string;
}

/** Opens a session under a new id, inside the caller's transaction, for an address proven there. */
export async function openPersonSession(
  tx: Transaction,
  house: House,
  { address, proven, by, device }: NewPersonSession,
): Promise<PersonActor> {
  const now = house.now();
  const actor: PersonActor = { kind: 'person', address, session: house.newId() };
  const subject = writeActor(actor);
  const session = { id: actor.session, subject, role: 'person', createdAt: now, seenAt: now };
  await insertSession(tx, session);
  await nameDevice(tx, actor.session, device.slice(0, 60));
  await insertSessionAddresses(tx, actor.session, proven, now);
  await appendEvents(tx, house, [
    { type: 'signed_in', at: now, actor: subject, address, body: { by } },
  ]);
  return actor;
}

/** Whose session this is; null where it is unknown, revoked, was idle for 30 minutes or is 12 hours old. */
export async function readPersonSession(house: House, id: string): Promise<PersonActor | null> {
  const session = await sessionOf(house.db, id);
  const now = house.now();
  if (session?.role !== 'person') return null;
  if (now - session.seenAt >= SESSION_IDLE || now - session.createdAt >= SESSION_AT_MOST)
    return null;
  if (now - session.seenAt >= SEEN_STEP) await markSessionSeen(house.db, id, now);
  return { kind: 'person', address: session.subject.slice('person:'.length), session: id };
}

/** Signs out: the session ends for good. */
export async function endPersonSession(house: House, actor: PersonActor): Promise<void> {
  const now = house.now();
  await inTransaction(house.db, async (tx) => {
    if (!(await revokeSession(tx, actor.session, now))) return;
    const { address } = actor;
    await appendEvents(tx, house, [
      { type: 'signed_out', at: now, actor: writeActor(actor), address },
    ]);
  });
}

/** Throws `ForbiddenError` for everybody but a signed-in person. */
export function demandPerson(actor: Actor, wanted: string): asserts actor is PersonActor {
  if (actor.kind !== 'person') throw new ForbiddenError(actor, wanted);
}
