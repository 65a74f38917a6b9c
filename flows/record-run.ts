import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { type Instant, writeInstant } from '#rules/instant.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { readAllNotices } from './notice-versions.ts';

export interface RecordRun {
  readonly purpose: string;
  /** Hash of the list of what was used; the list itself stays with the pipeline. */
  readonly manifest: string;
  readonly at: Instant;
  /** How many records, by whatever the pipeline tells apart: used, refused for an objection, … */
  readonly counts: Readonly<Record<string, number>>;
}

export type RunAnswer =
  | { readonly kind: 'recorded'; readonly id: string }
  | { readonly kind: 'unknown_purpose' }
  | { readonly kind: 'in_the_future'; readonly now: string };

/** Enters into the stream what a pipeline's run used, by counts and the hash of its manifest. */
export async function recordRun(house: House, actor: Actor, run: RecordRun): Promise<RunAnswer> {
  demand(actor, { scope: 'runs:write' });
  const { purpose, manifest, at, counts } = run;
  const now = house.now();
  if (at > now) return { kind: 'in_the_future', now: writeInstant(now) };
  if (!(await readAllNotices(house)).versions.has(purpose)) return { kind: 'unknown_purpose' };
  const id = house.newId();
  const event = { type: 'run_recorded', at, actor: writeActor(actor), purpose };
  await inTransaction(house.db, (tx) =>
    appendEvents(tx, house, [{ ...event, body: { run: id, manifest, counts } }]),
  );
  return { kind: 'recorded', id };
}
