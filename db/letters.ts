import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';
import { wakeAfterCommit } from './wake.ts';

/** A letter to be inserted. `address` is the keyed hash of its one recipient. */
export interface NewLetter {
  readonly id: string;
  readonly kind: string;
  readonly address: string;
  readonly locale: string;
  readonly about: Readonly<Record<string, unknown>>;
  readonly cause: string;
  readonly filing: string | null;
  readonly recordedAt: Instant;
  readonly dueAt: Instant;
  readonly messageId: string;
}

export interface LetterRow {
  readonly id: string;
  readonly kind: string;
  readonly address: string;
  readonly locale: string;
  readonly about: Readonly<Record<string, unknown>>;
  readonly filing: string | null;
  readonly state: 'recorded' | 'sending' | 'sent' | 'failed' | 'suppressed';
  readonly recorded_at: Instant;
  readonly due_at: Instant;
  readonly attempts: number;
  readonly message_id: string;
  readonly sent_at: Instant | null;
  readonly bounced_at: Instant | null;
  readonly carried_by: string | null;
  readonly problem: string | null;
}

/** Owes a letter; false where the same cause owes one already. Wakes the sender at commit. */
export async function insertLetter(sql: Queries, letter: NewLetter): Promise<boolean> {
  const rows = await sql`
    insert into letters
      (id, kind, address, locale, about, cause, filing, recorded_at, due_at, message_id)
    values (${letter.id}, ${letter.kind}, ${letter.address}, ${letter.locale},
      ${JSON.stringify(letter.about)}::text::jsonb, ${letter.cause}, ${letter.filing},
      ${letter.recordedAt}, ${letter.dueAt}, ${letter.messageId})
    on conflict (cause) do nothing
    returning id`;
  if (rows.length === 1) wakeAfterCommit(sql, 'letters');
  return rows.length === 1;
}

/** By id; null where there is none. */
export async function letterById(sql: Queries, id: string): Promise<LetterRow | null> {
  const [row] = await sql<LetterRow[]>`select * from letters where id = ${id}`;
  return row ?? null;
}

/** By Message-ID with its angle brackets, to know what a reply or a bounce is about. */
export async function letterByMessageId(sql: Queries, id: string): Promise<LetterRow | null> {
  const [row] = await sql<LetterRow[]>`select * from letters where message_id = ${id}`;
  return row ?? null;
}

/** All letters of a filing, oldest first. */
export async function lettersOfFiling(sql: Queries, filing: string): Promise<LetterRow[]> {
  return sql<LetterRow[]>`
    select * from letters where filing = ${filing} order by recorded_at, id`;
}

/** A report says that it did not arrive. */
export async function markBounced(
  sql: Queries,
  id: string,
  at: Instant,
  why: string,
): Promise<void> {
  await sql`update letters set bounced_at = ${at}, problem = ${why} where id = ${id}`;
}

/** When the last letter of these kinds to the address was owed; null for none. */
export async function lastLetterOwed(
  sql: Queries,
  address: string,
  kinds: readonly string[],
): Promise<Instant | null> {
  const [row] = await sql<{ at: Instant | null }[]>`
    select max(recorded_at) as at from letters
    where address = ${address} and kind = any(${[...kinds]}::text[])`;
  return row?.at ?? null;
}

/** All letters to these addresses (keyed hashes), oldest first. */
export async function lettersTo(sql: Queries, addresses: readonly string[]): Promise<LetterRow[]> {
  return sql<LetterRow[]>`
    select * from letters where address = any(${[...addresses]}::text[])
    order by recorded_at, id`;
}
