import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

export interface Session {
  readonly id: string;
  /** `admin:…` or `person:…` */
  readonly subject: string;
  readonly role: string;
  readonly createdAt: Instant;
  readonly seenAt: Instant;
}

export async function insertSession(sql: Queries, session: Session): Promise<void> {
  const { id, subject, role, createdAt, seenAt } = session;
  await sql`insert into sessions (id, subject, role, created_at, seen_at)
    values (${id}, ${subject}, ${role}, ${createdAt}, ${seenAt})`;
}

/** A session that has not been revoked; null where there is none. */
export async function sessionOf(sql: Queries, id: string): Promise<Session | null> {
  const [session] = await sql<Session[]>`
    select id, subject, role, created_at as "createdAt", seen_at as "seenAt"
    from sessions where id = ${id} and revoked_at is null`;
  return session ?? null;
}

export async function markSessionSeen(sql: Queries, id: string, at: Instant): Promise<void> {
  await sql`update sessions set seen_at = greatest(seen_at, ${at}) where id = ${id}`;
}

/** True where it was still open. */
export async function revokeSession(sql: Queries, id: string, at: Instant): Promise<boolean> {
  const rows = await sql`
    update sessions set revoked_at = ${at} where id = ${id} and revoked_at is null returning id`;
  return rows.length > 0;
}
