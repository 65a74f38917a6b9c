import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** A session of a person, as they see it in their list. */
export interface PersonSession {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Instant;
  readonly seenAt: Instant;
}

export async function nameDevice(sql: Queries, session: string, device: string): Promise<void> {
  await sql`update sessions set device = ${device} where id = ${session}`;
}

export async function insertSessionAddresses(
  sql: Queries,
  session: string,
  addresses: readonly string[],
  at: Instant,
): Promise<void> {
  await sql`insert into session_addresses (session, address, proven_at)
    select distinct ${session}, address, ${at}::timestamptz
    from unnest(${[...addresses]}::text[]) as given (address)`;
}

/** The addresses that this session has proven, while it is not revoked; keyed hashes. */
export async function sessionAddresses(sql: Queries, session: string): Promise<string[]> {
  const rows = await sql<{ address: string }[]>`
    select address from session_addresses join sessions on sessions.id = session
    where session = ${session} and revoked_at is null order by proven_at, address`;
  return rows.map(({ address }) => address);
}

/** The open sessions that have proven one of these addresses, the one seen last first. */
export async function personSessions(
  sql: Queries,
  addresses: readonly string[],
  { seenAfter, createdAfter }: { readonly seenAfter: Instant; readonly createdAfter: Instant },
): Promise<PersonSession[]> {
  return sql<PersonSession[]>`
    select id, device, created_at as "createdAt", seen_at as "seenAt" from sessions
    where revoked_at is null and role = 'person'
      and seen_at > ${seenAfter} and created_at > ${createdAfter}
      and id in (select session from session_addresses
        where address = any(${[...addresses]}::text[]))
    order by seen_at desc, id`;
}
