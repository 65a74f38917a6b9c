import type { Instant } from '#rules/instant.ts';
import type { Transaction } from './connect.ts';
import { type CommittedContent, commit } from './event-commitment.ts';
import { keepSecrets } from './keep-secrets.ts';
import { asTimestamp } from './timestamp.ts';
import { wakeAfterCommit } from './wake.ts';

/**
 * An event as a door appends it. `type` is one of the rules' types (rules/event.ts) or one of the
 * audit's. `at` is when it happened, `address` a keyed hash, and `body` what else the rules or the
 * audit need: never an address, a name or a person's own words, which go sealed into `texts`.
 * `source` and `sourceId` together are unique: the sender's own id for it.
 */
export type NewEvent = CommittedContent;

/** What appending needs of the house. */
export interface Stamp {
  now(): Instant;
  /** 16 fresh bytes of chance: without them a commitment says nothing. */
  newSalt(): Uint8Array;
}

export interface Appended {
  readonly id: number;
}

/**
 * Appends events inside the caller's transaction, in the given order, however many, in four
 * statements; the sequencer and everybody who waits is notified after its commit. Answers the id of
 * each, or null where its (source, sourceId) had been appended before.
 */
export async function appendEvents(
  tx: Transaction,
  stamp: Stamp,
  events: readonly NewEvent[],
): Promise<(Appended | null)[]> {
  if (events.length === 0) return [];
  const receivedAt = stamp.now();
  const committed = events.map((event) => commit(event, receivedAt, stamp.newSalt()));
  const rows = committed.map(({ event, commitment }, place) =>
    asRow(event, receivedAt, commitment, place),
  );
  const inserted = await tx<{ id: number; commitment: string }[]>`
    insert into events (type, at, received_at, actor, source, source_id,
      account, center, address, objection, filing, purpose, body, commitment)
    select type, at, received_at, actor, source, source_id,
      account, center, address, objection, filing, purpose, body, decode(commitment, 'hex')
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as given (
      place integer, type text, at timestamptz, received_at timestamptz, actor text, source text,
      source_id text, account text, center text, address text, objection text, filing text,
      purpose text, body jsonb, commitment text)
    order by place
    on conflict (source, source_id) do nothing
    returning id, encode(commitment, 'hex') as commitment`;
  const ids = new Map(inserted.map((row) => [row.commitment, row.id]));
  await Promise.all([
    keepSecrets(tx, committed, ids),
    tx`insert into unsequenced (event_id)
      select id from unnest(${[...ids.values()]}::bigint[]) as given (id)`,
  ]);
  wakeAfterCommit(tx, 'events');
  return committed.map(({ commitment }) => {
    const id = ids.get(commitment);
    return id === undefined ? null : { id };
  });
}

function asRow(event: NewEvent, receivedAt: Instant, commitment: string, place: number) {
  const { at, body, sourceId, texts: _, ...rest } = event;
  return {
    ...rest,
    place,
    at: asTimestamp(at),
    received_at: asTimestamp(receivedAt),
    source_id: sourceId,
    body: body ?? {},
    commitment,
  };
}
