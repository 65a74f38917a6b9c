import type { Queries, Transaction } from './connect.ts';

/**
 * What of these addresses (keyed hashes) is a person's alone and may go: the events that they
 * caused, that name the address, or that belong to a filing for it. The plain facts of the
 * operator's directory about accounts are not among it.
 */
export async function erasableEvents(
  sql: Queries,
  addresses: readonly string[],
): Promise<number[]> {
  const actors = addresses.map((address) => `person:${address}`);
  const rows = await sql<{ id: number }[]>`
    select id from events where address = any(${[...addresses]}::text[])
    union select id from events where filing in
      (select reference from filings where address = any(${[...addresses]}::text[]))
    union select id from events where actor = any(${actors}::text[]) and actor like 'person:%'
    order by id`;
  return rows.map(({ id }) => id);
}

/** Takes salts and texts away: what the log holds of these events then says nothing to anybody. Answers whose. */
export async function shredEvents(tx: Transaction, ids: readonly number[]): Promise<number[]> {
  const events = [...ids];
  await tx`delete from event_texts where event_id = any(${events}::bigint[])`;
  const rows = await tx<{ id: number }[]>`
    delete from event_salts where event_id = any(${events}::bigint[]) returning event_id as id`;
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}

/** Takes away what was written to and by these addresses, their sessions, their open requests and their sealed text. */
export async function eraseAddresses(
  tx: Transaction,
  addresses: readonly string[],
): Promise<{ readonly letters: readonly string[] }> {
  const hashes = [...addresses];
  const letters = await tx<{ id: string }[]>`
    update letters set about = '{}', problem = 'address_erased',
      state = case when state in ('recorded', 'sending') then 'suppressed' else state end
    where address = any(${hashes}::text[]) returning id`;
  await tx`update inbound_messages set raw = '', envelope = '', reading = null, message_id = null,
      outcome = 'erased', state = 'read'
    where sender = any(${hashes}::text[]) or filing in
      (select reference from filings where address = any(${hashes}::text[]))`;
  await tx`delete from scans where filing in
    (select reference from filings where address = any(${hashes}::text[]))`;
  await tx`delete from sign_in_requests where address = any(${hashes}::text[])`;
  await tx`delete from link_requests
    where requester = any(${hashes}::text[]) or invited = any(${hashes}::text[])`;
  await tx`delete from sessions where subject = any(${hashes.map((each) => `person:${each}`)}::text[])
    or id in (select session from session_addresses where address = any(${hashes}::text[]))`;
  await tx`delete from addresses where hash = any(${hashes}::text[])`;
  return { letters: letters.map(({ id }) => id) };
}
