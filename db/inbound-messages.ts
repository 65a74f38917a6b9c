import type { Instant } from '#rules/instant.ts';
import type { Queries, Transaction } from './connect.ts';

export interface NewInboundMessage {
  readonly id: string;
  readonly receivedAt: Instant;
  /** Sealed, as the envelope is. */
  readonly raw: Uint8Array;
  readonly envelope: Uint8Array;
  readonly sha256: Uint8Array;
}

export interface InboundRow {
  readonly id: string;
  readonly received_at: Instant;
  readonly state: 'stored' | 'reading' | 'read' | 'unreadable' | 'duplicate';
  readonly attempts: number;
  /** Sealed JSON. */
  readonly reading: Uint8Array | null;
  readonly sender: string | null;
  readonly intent: string | null;
  readonly authenticated: string | null;
  readonly language: string | null;
  readonly message_id: string | null;
  readonly outcome: string | null;
  readonly filing: string | null;
  readonly judged_at: Instant | null;
  readonly problem: string | null;
}

const columns = (sql: Queries) => sql`id, received_at, state, attempts, reading, sender, intent,
  authenticated, language, message_id, outcome, filing, judged_at, problem`;

/** Stores the message; the reader is woken at the commit. */
export async function insertInboundMessage(
  sql: Queries,
  message: NewInboundMessage,
): Promise<void> {
  const { id, receivedAt, raw, envelope, sha256 } = message;
  await sql`with stored as (
      insert into inbound_messages (id, received_at, due_at, raw, envelope, sha256)
      values (${id}, ${receivedAt}, ${receivedAt}, ${Buffer.from(raw)}, ${Buffer.from(envelope)},
        ${Buffer.from(sha256)})
      returning id)
    select pg_notify('mail', '') from stored`;
}

export async function inboundMessage(sql: Queries, id: string): Promise<InboundRow | null> {
  const [row] = await sql<InboundRow[]>`
    select ${columns(sql)} from inbound_messages where id = ${id}`;
  return row ?? null;
}

/** The sealed bytes and the sealed envelope. */
export async function rawMessage(
  sql: Queries,
  id: string,
): Promise<{ readonly raw: Uint8Array; readonly envelope: Uint8Array } | null> {
  const [row] = await sql<{ raw: Uint8Array; envelope: Uint8Array }[]>`
    select raw, envelope from inbound_messages where id = ${id}`;
  return row ?? null;
}

/** Takes the longest waiting message for reading until `until`; null where none is due. */
export async function takeInboundMessage(
  sql: Queries,
  now: Instant,
  until: Instant,
): Promise<InboundRow | null> {
  const [row] = await sql<InboundRow[]>`
    update inbound_messages set state = 'reading', attempts = attempts + 1, due_at = ${until}
    where id = (select id from inbound_messages
      where state in ('stored', 'reading') and due_at <= ${now}
      order by due_at limit 1 for update skip locked)
    returning ${columns(sql)}`;
  return row ?? null;
}

/** Not read this time: it waits until then. */
export async function readLater(sql: Queries, id: string, at: Instant): Promise<void> {
  await sql`update inbound_messages set state = 'stored', due_at = ${at} where id = ${id}`;
}

/**
 * The id of the message that was read with the same bytes apart from trace fields; null for the first.
 * Whoever reads another copy waits until this transaction ends, so that only one is ever the first.
 */
export async function firstOfSame(
  tx: Transaction,
  sameMessage: string,
  id: string,
): Promise<string | null> {
  await tx`select pg_advisory_xact_lock(hashtextextended(${`mail ${sameMessage}`}, 0))`;
  const [row] = await tx<{ id: string }[]>`
    select id from inbound_messages
    where same_message = decode(${sameMessage}, 'hex') and state = 'read' and id <> ${id}
    order by received_at limit 1`;
  return row?.id ?? null;
}

export interface ReadMessage {
  readonly state: 'read' | 'duplicate' | 'unreadable';
  readonly outcome: string;
  readonly reading: Uint8Array | null;
  /** Hex. */
  readonly sameMessage: string | null;
  readonly sender: string | null;
  readonly intent: string | null;
  readonly authenticated: string | null;
  readonly language: string | null;
  readonly messageId: string | null;
  readonly filing: string | null;
  readonly problem: string | null;
}

export async function endReading(sql: Queries, id: string, read: ReadMessage): Promise<void> {
  const reading = read.reading === null ? null : Buffer.from(read.reading);
  await sql`update inbound_messages set state = ${read.state}, outcome = ${read.outcome},
    reading = ${reading}, same_message = decode(${read.sameMessage}, 'hex'),
    sender = ${read.sender}, intent = ${read.intent}, authenticated = ${read.authenticated},
    language = ${read.language}, message_id = ${read.messageId}, filing = ${read.filing},
    problem = ${read.problem}
    where id = ${id}`;
}

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

/** The queue of the privacy office: what a person must look at, the longest waiting first. */
export async function queuedMessages(
  sql: Queries,
  { limit, after }: { readonly limit: number; readonly after: Instant | null },
): Promise<InboundRow[]> {
  return sql<InboundRow[]>`
    select ${columns(sql)} from inbound_messages
    where outcome = 'queue' and (${after}::timestamptz is null or received_at > ${after})
    order by received_at, id limit ${limit}`;
}

/** What an officer decided takes it off the queue; false where somebody else was quicker. */
export async function judgeMessage(
  sql: Queries,
  id: string,
  judged: { readonly outcome: string; readonly filing: string | null; readonly at: Instant },
): Promise<boolean> {
  const rows = await sql`update inbound_messages set outcome = ${judged.outcome},
    filing = coalesce(${judged.filing}, filing), judged_at = ${judged.at}
    where id = ${id} and outcome = 'queue' returning id`;
  return rows.length === 1;
}
