import type { Queries } from './connect.ts';

/** The Message-ID, with its angle brackets, of the mail that a letter answers; null for a letter of our own accord. */
export async function mailAnsweredBy(
  sql: Queries,
  letter: { readonly filing: string | null; readonly about: Readonly<Record<string, unknown>> },
): Promise<string | null> {
  const mail = typeof letter.about.mail === 'string' ? letter.about.mail : null;
  const [row] = await sql<{ message_id: string | null }[]>`
    select message_id from inbound_messages
    where id = ${mail} or (${mail}::text is null and filing = ${letter.filing})
    order by received_at limit 1`;
  return row?.message_id ?? null;
}
