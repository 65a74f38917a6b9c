import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { type StreamEntry, streamEntries } from '#db/stream-entries.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';

export interface ReadStream {
  /** Show what lies below this position; the newest where left out. */
  readonly before?: number | undefined;
  /** Entries of this type alone. */
  readonly type?: string | undefined;
}

export interface StreamSheet {
  readonly entries: readonly StreamEntry[];
  /** `before` of the next older page; null where there is none. */
  readonly older: number | null;
}

const PAGE = 50;

/**
 * The whole stream, entry by entry, newest first: what happened, when, by whom, with what evidence.
 * The look is appended to it first, and so stands at its end a moment after.
 */
export async function readStream(
  house: House,
  actor: Actor,
  { before, type }: ReadStream,
): Promise<StreamSheet> {
  demand(actor, { action: 'audit.read' });
  const look = {
    type: 'looked',
    at: house.now(),
    actor: writeActor(actor),
    body: { at: 'stream', before, type },
  };
  await inTransaction(house.db, (tx) => appendEvents(tx, house, [look]));
  const page = { before: before ?? null, type, most: PAGE + 1 };
  const found = await streamEntries(house.db, page);
  const entries = found.slice(0, PAGE);
  const last = entries.at(-1);
  return { entries, older: found.length > PAGE && last ? last.position : null };
}
