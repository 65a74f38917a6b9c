import { personSessions, sessionAddresses } from '#db/person-sessions.ts';
import type { Instant } from '#rules/instant.ts';
import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { demandPerson, SESSION_AT_MOST, SESSION_IDLE } from './person-session.ts';

export interface OwnSession {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Instant;
  readonly seenAt: Instant;
  /** The one that asks. */
  readonly isThis: boolean;
}

/** Where else somebody is signed in with one of the addresses that this session has proven. */
export async function listSessions(house: House, actor: Actor): Promise<readonly OwnSession[]> {
  demandPerson(actor, 'list sessions');
  const now = house.now();
  const addresses = await sessionAddresses(house.db, actor.session);
  const open = { seenAfter: now - SESSION_IDLE, createdAfter: now - SESSION_AT_MOST };
  const sessions = await personSessions(house.db, addresses, open);
  return sessions.map((session) => ({ ...session, isThis: session.id === actor.session }));
}
