import type { ISql } from 'postgres';
import type { Instant } from '#rules/instant.ts';

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

/** Owes a letter; false where the same cause owes one already. */
export async function insertLetter(sql: ISql, letter: NewLetter): Promise<boolean> {
  const rows = await sql`
    insert into letters
      (id, kind, address, locale, about, cause, filing, recorded_at, due_at, message_id)
    values (${letter.id}, ${letter.kind}, ${letter.address}, ${letter.locale},
      ${JSON.stringify(letter.about)}::text::jsonb, ${letter.cause}, ${letter.filing},
      ${new Date(letter.recordedAt)}, ${new Date(letter.dueAt)}, ${letter.messageId})
    on conflict (cause) do nothing
    returning id`;
  return rows.length === 1;
}
