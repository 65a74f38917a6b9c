import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { insertSession, markSessionSeen, revokeSession, sessionOf } from '#db/sessions.ts';
import { type Actor, writeActor } from './actor.ts';
import type { House } from './house.ts';

export type AdminActor = Extract<Actor, { kind: 'admin' }>;

const MINUTE = 60_000;
/** OWASP ASVS 5.0, 7.3: a session ends when it was not used, and in any case. */
const IDLE = 30 * MINUTE;
const ABSOLUTE = 12 * 60 * MINUTE;
/** A look at every page need not be written each time. */
const SEEN_STEP = MINUTE;

/**
 * Opens a session for somebody whose identity has been proven elsewhere (OIDC, or the sample's own
 * sign-in). Null, and no session, for a name that ADMINS does not list.
 */
export async function openAdminSession(
  house: House,
  name: string,
  by: 'oidc' | 'sample',
): Promise<AdminActor | null> {
  const admin = house.settings.admins.find((each) => each.name === name.toLowerCase());
  if (!admin || (by === 'sample' && !house.settings.sample)) return null;
  const now = house.now();
  const actor: AdminActor = {
    kind: 'admin',
    id: admin.name,
    role: admin.role,
    session: house.newId(),
  };
  await inTransaction(house.db, async (tx) => {
    await insertSession(tx, {
      id: actor.session,
      subject: writeActor(actor),
      role: actor.role,
      createdAt: now,
      seenAt: now,
    });
    const body = { by, role: actor.role };
    await appendEvents(tx, house, [{ type: 'signed_in', at: now, actor: writeActor(actor), body }]);
  });
  return actor;
}

/**
 * Whose session this is, as ADMINS says today: a role taken away is gone at once. Null where it is
 * unknown, revoked, was idle for 30 minutes or is 12 hours old.
 */
export async function readAdminSession(house: House, id: string): Promise<AdminActor | null> {
  const session = await sessionOf(house.db, id);
  const now = house.now();
  if (session === null || now - session.seenAt >= IDLE || now - session.createdAt >= ABSOLUTE)
    return null;
  const admin = house.settings.admins.find((each) => `admin:${each.name}` === session.subject);
  if (!admin || admin.role !== session.role) return null;
  if (now - session.seenAt >= SEEN_STEP) await markSessionSeen(house.db, id, now);
  return { kind: 'admin', id: admin.name, role: admin.role, session: id };
}

/** Ends a session for good. */
export async function endAdminSession(house: House, actor: AdminActor): Promise<void> {
  const now = house.now();
  await inTransaction(house.db, async (tx) => {
    if (!(await revokeSession(tx, actor.session, now))) return;
    await appendEvents(tx, house, [{ type: 'signed_out', at: now, actor: writeActor(actor) }]);
  });
}
