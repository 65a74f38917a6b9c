import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import {
  endReading,
  type InboundRow,
  rawMessage,
  readLater,
  takeInboundMessage,
} from '#db/inbound-messages.ts';
import type { Envelope, MessageReading, UnreadableMessage } from '#mail/inbound/message-reading.ts';
import type { House } from './house.ts';
import { readAllNotices } from './notice-versions.ts';
import type { MailEnvelope } from './receive-mail.ts';
import { settleMail } from './settle-mail.ts';

/** Reads one message, apart from this thread, within a bound of time and memory; never rejects for a bad message. */
export type ReadMessage = (
  raw: Buffer,
  envelope: Envelope,
  purposes: readonly string[],
) => Promise<MessageReading | UnreadableMessage>;

export interface InboundOptions {
  /** Messages read at the same time. */
  readonly atOnce?: number;
  /** How long a message is a reader's own before another may take it up. Milliseconds. */
  readonly lease?: number;
}

const LEASE = 120_000;
const MINUTE = 60_000;
/** Messages of one lane before the caller hears of them. */
const A_TURN = 25;
/** A message that broke the reader this often is put before a person. */
const BREAKS = 2;
/** As often is a message tried that read well and could not be settled. */
const TRIES = 6;

/**
 * Reads what is stored and does what follows from it, a few messages at a time. Answers how many were
 * dealt with; 0 means that none waits. A message that breaks the reader stays stored, is tried once
 * more, and is then shown to an officer; it is never lost, and never tried for ever.
 */
export async function readInbound(
  house: House,
  read: ReadMessage,
  { atOnce = 4, lease = LEASE }: InboundOptions = {},
): Promise<number> {
  const lanes = Array.from({ length: atOnce }, () => lane(house, read, lease));
  const done = await Promise.all(lanes);
  return done.reduce((sum, one) => sum + one, 0);
}

/** One message after the other, so that a slow one holds up no more than its own lane. */
async function lane(house: House, read: ReadMessage, lease: number): Promise<number> {
  for (let done = 0; done < A_TURN; done += 1) {
    const now = house.now();
    const row = await takeInboundMessage(house.db, now, now + lease);
    if (row === null) return done;
    await dealWith(house, read, row);
  }
  return A_TURN;
}

async function dealWith(house: House, read: ReadMessage, row: InboundRow): Promise<void> {
  // A reader that took the whole process along never came to say so.
  if (row.attempts > TRIES) return quarantine(house, row, 'tried too often');
  try {
    const reading = await readStored(house, read, row);
    if (reading.kind === 'read') return await settleMail(house, row, reading);
    if (row.attempts >= BREAKS) return await quarantine(house, row, reading.why);
    house.log('warn', 'mail_broke_reader', { mail: row.id, why: reading.why });
  } catch (error) {
    house.log('error', 'mail_not_settled', { mail: row.id, attempts: row.attempts, error });
  }
  await readLater(house.db, row.id, house.now() + MINUTE * row.attempts ** 2);
}

async function readStored(
  house: House,
  read: ReadMessage,
  row: InboundRow,
): Promise<MessageReading | UnreadableMessage> {
  const stored = await rawMessage(house.db, row.id);
  if (stored === null) throw new Error('a stored message is gone');
  const raw = Buffer.from(house.vault.open(stored.raw));
  const said = JSON.parse(
    Buffer.from(house.vault.open(stored.envelope)).toString('utf8'),
  ) as MailEnvelope;
  const { versions } = await readAllNotices(house);
  const envelope: Envelope = {
    ...(said.from === undefined ? {} : { from: said.from }),
    to: [...said.to],
    ip: said.clientIp,
    helo: said.helo,
    receivedAt: row.received_at,
  };
  return read(raw, envelope, [...versions.keys()]);
}

/** Kept as it came, with what went wrong, for an officer’s eyes. */
function quarantine(house: House, row: InboundRow, why: string): Promise<void> {
  return inTransaction(house.db, async (tx) => {
    await endReading(tx, row.id, {
      state: 'unreadable',
      outcome: 'queue',
      reading: null,
      sameMessage: null,
      sender: null,
      intent: null,
      authenticated: null,
      language: null,
      messageId: null,
      filing: null,
      problem: why.slice(0, 500),
    });
    await appendEvents(tx, house, [
      {
        type: 'mail_judged',
        at: house.now(),
        actor: 'system:mail',
        body: { mail: row.id, outcome: 'queue', because: 'unreadable' },
      },
    ]);
  });
}
