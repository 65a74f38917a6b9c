import { proposedAnnulments } from '#db/annulments.ts';
import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { visibleText } from '#mail/visible-text.ts';
import type { Instant } from '#rules/instant.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';

export interface OpenAnnulment {
  readonly objection: string;
  readonly reference: string;
  readonly purpose: string;
  readonly proposedAt: Instant;
  readonly proposedBy: string;
  /** The reason, control characters made visible; null where it was erased. */
  readonly why: string | null;
  /** True where this officer proposed it: another one must agree. */
  readonly isOwn: boolean;
}

/** What waits for a second officer. Looking is logged. */
export async function listAnnulments(house: House, actor: Actor): Promise<OpenAnnulment[]> {
  demand(actor, { action: 'objection.find' });
  const by = writeActor(actor);
  await inTransaction(house.db, (tx) =>
    appendEvents(tx, house, [
      { type: 'looked', at: house.now(), actor: by, body: { at: 'annulments' } },
    ]),
  );
  const open = await proposedAnnulments(house.db);
  return open.map(({ objection, filing, purpose, at, actor: proposedBy, why }) => ({
    objection,
    reference: filing,
    purpose,
    proposedAt: at,
    proposedBy,
    why: why && visibleText(Buffer.from(house.vault.open(why)).toString('utf8')),
    isOwn: proposedBy === by,
  }));
}
