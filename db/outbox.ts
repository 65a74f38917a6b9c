import type { Instant } from '#rules/instant.ts';
import type { Queries, Transaction } from './connect.ts';
import type { LetterRow } from './letters.ts';

/** Addresses with letters that are due, the longest waiting first. */
export async function addressesDue(
  sql: Queries,
  now: Instant,
  limit: number,
): Promise<readonly string[]> {
  const rows = await sql<{ address: string }[]>`
    select address from letters where state in ('recorded', 'sending') and due_at <= ${now}
      and carried_by is null
    group by address order by min(due_at) limit ${limit}`;
  return rows.map((row) => row.address);
}

/** Holds an address until the transaction ends; false where another sender holds it. */
export async function holdAddress(tx: Transaction, address: string): Promise<boolean> {
  const [row] = await tx<{ held: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${`letters ${address}`}, 0)) as held`;
  return row?.held === true;
}

/** The due letters of an address, newest first; those a crashed sender had begun come before all others. */
export async function dueLetters(
  tx: Transaction,
  address: string,
  now: Instant,
): Promise<LetterRow[]> {
  return tx<LetterRow[]>`
    select * from letters where address = ${address} and state in ('recorded', 'sending')
      and due_at <= ${now} and carried_by is null
    order by (state = 'sending') desc, recorded_at desc, id limit 100 for update skip locked`;
}

/** When letters of these kinds went to the address since an instant; those on their way now count as gone now. */
export async function lettersGone(
  sql: Queries,
  address: string,
  kinds: readonly string[],
  { since, now }: { readonly since: Instant; readonly now: Instant },
): Promise<readonly Instant[]> {
  const rows = await sql<{ at: Instant | null }[]>`
    select sent_at as at from letters
    where address = ${address} and kind = any(${[...kinds]}::text[]) and carried_by is null
      and (sent_at > ${since} or (state = 'sending' and due_at > ${now}))`;
  return rows.map((row) => row.at ?? now);
}

/** How many letters went out since an instant, to anybody. */
export async function lettersGoneSince(sql: Queries, since: Instant): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*) as count from letters where sent_at > ${since} and carried_by is null`;
  return row?.count ?? 0;
}

/** Takes a letter for sending until `until`; if the sender dies, another takes it up after that. */
export async function beginSending(sql: Queries, id: string, until: Instant): Promise<void> {
  await sql`update letters set state = 'sending', attempts = attempts + 1, due_at = ${until}
    where id = ${id}`;
}

/** Renews the taking just before the letter goes out; false where another sender has taken it up since. */
export async function keepSending(
  sql: Queries,
  letter: { id: string; attempts: number },
  until: Instant,
): Promise<boolean> {
  const rows = await sql`update letters set due_at = ${until}
    where id = ${letter.id} and state = 'sending' and attempts = ${letter.attempts} returning id`;
  return rows.length === 1;
}

/** Letters of the same kind that wait for the address go within this one, at most `limit` of them. */
export async function carryWaiting(
  tx: Transaction,
  letter: { id: string; kind: string; address: string },
  now: Instant,
  limit: number,
): Promise<void> {
  await tx`update letters set carried_by = ${letter.id} where id in (
    select id from letters where address = ${letter.address} and kind = ${letter.kind}
      and state = 'recorded' and due_at <= ${now} and carried_by is null and id <> ${letter.id}
    order by recorded_at desc, id limit ${limit} for update skip locked)`;
}

export async function carriedBy(sql: Queries, id: string): Promise<LetterRow[]> {
  return sql<LetterRow[]>`
    select * from letters where carried_by = ${id} order by recorded_at desc, id`;
}

/** The address's waiting letters of these kinds wait on until `until`. */
export async function putOff(
  tx: Transaction,
  address: string,
  kinds: readonly string[],
  now: Instant,
  until: Instant,
): Promise<void> {
  await tx`update letters set due_at = ${until} where address = ${address}
    and kind = any(${[...kinds]}::text[]) and state = 'recorded' and due_at <= ${now}
    and carried_by is null`;
}

/** The letter, and what it carried, is done: sent, failed, or suppressed for a reason. */
export async function endLetter(
  sql: Queries,
  id: string,
  end: { state: 'sent' | 'failed' | 'suppressed'; at: Instant; problem: string | null },
): Promise<void> {
  const sentAt = end.state === 'sent' ? end.at : null;
  await sql`update letters set state = ${end.state}, problem = ${end.problem}, sent_at = ${sentAt}
    where id = ${id} or carried_by = ${id}`;
}

/** It did not go out this time: it waits again, and so does what it carried. */
export async function waitAgain(
  sql: Queries,
  id: string,
  until: Instant,
  problem: string,
): Promise<void> {
  await sql`update letters set state = 'recorded', due_at = ${until}, problem = ${problem},
    carried_by = null where id = ${id} or carried_by = ${id}`;
}
