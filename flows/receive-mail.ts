import { createHash } from 'node:crypto';
import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { insertInboundMessage } from '#db/inbound-messages.ts';
import { LARGEST_MESSAGE } from '#mail/largest-message.ts';
import type { Instant } from '#rules/instant.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';

export interface ReceiveMail {
  /** As it came; at most 10 MiB. */
  readonly raw: Uint8Array;
  readonly envelope: MailEnvelope;
  /** When it reached whoever passes it on, where that was before now. Never in the future. */
  readonly receivedAt?: Instant | undefined;
}

/** What the SMTP peer said of itself, or whoever took the mail for us. Proves nothing. */
export interface MailEnvelope {
  /** Null or '' for the null return path; left out where it is not known. */
  readonly from?: string | null | undefined;
  readonly to: readonly string[];
  readonly clientIp?: string | undefined;
  readonly helo?: string | undefined;
}

export type MailAnswer =
  | { readonly kind: 'stored'; readonly id: string }
  | { readonly kind: 'too_large' }
  | { readonly kind: 'future' };

/**
 * Stores a raw message, sealed, and answers only once it is durable: from that instant an objection in
 * it counts, whenever it is read. Nothing is judged here. Throws where it could not be stored.
 */
export async function receiveMail(
  house: House,
  actor: Actor,
  { raw, envelope, receivedAt }: ReceiveMail,
): Promise<MailAnswer> {
  demand(actor, { scope: 'mail:write' });
  if (raw.length > LARGEST_MESSAGE) return { kind: 'too_large' };
  const now = house.now();
  if (receivedAt !== undefined && receivedAt > now) return { kind: 'future' };
  const at = receivedAt ?? now;
  const id = house.newId();
  const sha256 = createHash('sha256').update(raw).digest();
  const message = {
    id,
    receivedAt: at,
    raw: house.vault.seal(raw),
    envelope: house.vault.seal(JSON.stringify(envelope)),
    sha256,
  };
  await inTransaction(house.db, async (tx) => {
    await insertInboundMessage(tx, message);
    const body = { mail: id, sha256: sha256.toString('hex'), size: raw.length };
    await appendEvents(tx, house, [{ type: 'mail_received', at, actor: writeActor(actor), body }]);
  });
  return { kind: 'stored', id };
}
