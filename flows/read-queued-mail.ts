import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { inboundMessage, rawMessage } from '#db/inbound-messages.ts';
import type { MessageReading } from '#mail/inbound/message-reading.ts';
import { visibleText } from '#mail/visible-text.ts';
import type { Instant } from '#rules/instant.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import type { MailEnvelope } from './receive-mail.ts';

export interface ReadMail {
  readonly id: string;
  readonly receivedAt: Instant;
  readonly state: string;
  readonly outcome: string | null;
  readonly filing: string | null;
  readonly problem: string | null;
  readonly judgedAt: Instant | null;
  readonly envelope: MailEnvelope;
  /** What was understood, and why; null where the message broke the reader. */
  readonly reading: MessageReading | null;
  /** The message as it came, as text with every control character made visible; cut after 200,000 characters. */
  readonly raw: string;
}

const SHOWN = 200_000;

/** One mail with its words. The look is appended to the stream first. Null where there is none. */
export async function readQueuedMail(
  house: House,
  actor: Actor,
  { id, why }: { readonly id: string; readonly why?: string | undefined },
): Promise<ReadMail | null> {
  demand(actor, { action: 'objection.look' });
  const row = await inboundMessage(house.db, id);
  const stored = row === null ? null : await rawMessage(house.db, id);
  if (row === null || stored === null || row.outcome === 'erased') return null;
  await inTransaction(house.db, (tx) =>
    appendEvents(tx, house, [
      {
        type: 'looked',
        at: house.now(),
        actor: writeActor(actor),
        ...(row.filing === null ? {} : { filing: row.filing }),
        body: { mail: id },
        texts: why === undefined ? [] : [{ kind: 'why', sealed: house.vault.seal(why) }],
      },
    ]),
  );
  const opened = (sealed: Uint8Array) => Buffer.from(house.vault.open(sealed));
  return {
    id,
    receivedAt: row.received_at,
    state: row.state,
    outcome: row.outcome,
    filing: row.filing,
    problem: row.problem,
    judgedAt: row.judged_at,
    envelope: visible(JSON.parse(opened(stored.envelope).toString('utf8'))) as MailEnvelope,
    reading:
      row.reading === null
        ? null
        : (visible(JSON.parse(opened(row.reading).toString('utf8'))) as MessageReading),
    raw: visibleText(opened(stored.raw).subarray(0, SHOWN).toString('utf8')),
  };
}

/** Every text in it made visible: the peer wrote the envelope, a stranger the subject and the words. */
function visible(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return value.map(visible);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, visible(each)]));
}
