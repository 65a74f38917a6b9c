import { sealedAddresses } from '#db/addresses.ts';
import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { queuedMessages } from '#db/inbound-messages.ts';
import type { Instant } from '#rules/instant.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { maskAddress } from './mask-address.ts';

/** A mail that waits for a person, without its words. */
export interface QueuedMail {
  readonly id: string;
  readonly receivedAt: Instant;
  /** Masked; null where no single sender was found. */
  readonly sender: string | null;
  readonly intent: string | null;
  readonly authenticated: string | null;
  readonly language: string | null;
  /** The filing that protects meanwhile. */
  readonly filing: string | null;
  /** Why it waits: `unreadable: …`, `dmarc_fail`, …; null where the intent says it. */
  readonly problem: string | null;
}

/** The queue of the privacy office, the longest waiting first. Looking at it is logged. */
export async function listMailQueue(
  house: House,
  actor: Actor,
  { after = null, limit = 50 }: { readonly after?: Instant | null; readonly limit?: number } = {},
): Promise<QueuedMail[]> {
  demand(actor, { action: 'objection.find' });
  await inTransaction(house.db, (tx) =>
    appendEvents(tx, house, [
      { type: 'looked', at: house.now(), actor: writeActor(actor), body: { at: 'mail_queue' } },
    ]),
  );
  const rows = await queuedMessages(house.db, { after, limit: Math.min(limit, 200) });
  const hashes = rows.flatMap((row) => row.sender ?? []);
  const sealed = await sealedAddresses(house.db, hashes);
  return rows.map((row) => {
    const known = row.sender === null ? undefined : sealed.get(row.sender);
    return {
      id: row.id,
      receivedAt: row.received_at,
      sender: known === undefined ? null : maskAddress(house.vault, known),
      intent: row.intent,
      authenticated: row.authenticated,
      language: row.language,
      filing: row.filing,
      problem: row.problem,
    };
  });
}
