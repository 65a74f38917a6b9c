import { rememberAddresses, type StoredAddress } from '#db/addresses.ts';
import { appendEvents, type NewEvent } from '#db/append-events.ts';
import { canonicalJson } from '#db/canonical-json.ts';
import type { Transaction } from '#db/connect.ts';
import { eventsBySource } from '#db/events-by-source.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { linkChangesOf, lockCenters } from '#db/link-changes.ts';
import { overfullLinks } from './center-limit.ts';
import type { House } from './house.ts';

/** Why one event of a batch was not taken; the others were. */
export type EventRejection =
  | 'conflict'
  | 'in_the_future'
  | 'bad_address'
  | 'bad_text'
  | 'bad_date'
  | 'unknown_notice'
  | 'unknown_purpose'
  | 'center_full';

export type EventResult =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'rejected'; readonly type: EventRejection; readonly detail: string };

/** An event ready to be appended, with its sender's id, and the address it names, if any. */
export interface SendableEvent {
  readonly kind: 'sendable';
  readonly event: NewEvent & { readonly source: string; readonly sourceId: string };
  readonly address?: StoredAddress | undefined;
}

export type PreparedEvent = SendableEvent | Extract<EventResult, { kind: 'rejected' }>;

const ACCEPTED: EventResult = { kind: 'accepted' };
const DUPLICATE: EventResult = { kind: 'duplicate' };
const CONFLICT = rejected('conflict', 'this id was used before, for something else');

/** A rejection as a value. */
export function rejected(type: EventRejection, detail: string) {
  return { kind: 'rejected', type, detail } as const;
}

/**
 * Takes what one source sends, in a few statements however many: each event is judged alone, in the
 * order of the list, and everything that is accepted is durable when this resolves.
 */
export async function takeEvents(
  house: House,
  source: string,
  prepared: readonly PreparedEvent[],
): Promise<readonly EventResult[]> {
  const firsts = new Map<string, SendableEvent>();
  for (const each of prepared)
    if (each.kind === 'sendable' && !firsts.has(each.event.sourceId))
      firsts.set(each.event.sourceId, each);
  const outcomes = await inTransaction(house.db, (tx) => takeDistinct(tx, house, source, firsts));
  return prepared.map((each) => {
    if (each.kind === 'rejected') return each;
    const { sourceId } = each.event;
    const first = firsts.get(sourceId);
    const outcome = outcomes.get(sourceId);
    if (!first || !outcome) throw new Error('an event of the batch was lost');
    return first === each ? outcome.result : resultOfRepeat(each, first, outcome);
  });
}

/** What became of the first event of an id, and what is stored under that id now; null where nothing is. */
interface Outcome {
  readonly result: EventResult;
  readonly stored: string | null;
}

function resultOfRepeat(each: SendableEvent, first: SendableEvent, outcome: Outcome): EventResult {
  const content = contentOf(each.event);
  if (outcome.stored !== null) return outcome.stored === content ? DUPLICATE : CONFLICT;
  return content === contentOf(first.event) ? outcome.result : CONFLICT;
}

async function takeDistinct(
  tx: Transaction,
  house: House,
  source: string,
  asked: ReadonlyMap<string, SendableEvent>,
): Promise<ReadonlyMap<string, Outcome>> {
  await lockCenters(tx, centersOf([...asked.values()]));
  const outcomes = await compareWithSent(tx, source, asked);
  const unseen = [...asked.values()].filter(({ event }) => !outcomes.has(event.sourceId));
  const full = rejected('center_full', 'this accounts center is full');
  for (const { event } of await overfull(tx, unseen))
    outcomes.set(event.sourceId, { result: full, stored: null });
  const taken = unseen.filter(({ event }) => !outcomes.has(event.sourceId));
  await rememberAddresses(
    tx,
    taken.flatMap(({ address }) => address ?? []),
  );
  const appended = await appendEvents(
    tx,
    house,
    taken.map(({ event }) => event),
  );
  const late = new Map<string, SendableEvent>();
  for (const [place, each] of taken.entries()) {
    const { event } = each;
    const accepted = { result: ACCEPTED, stored: contentOf(event) };
    if (appended[place]) outcomes.set(event.sourceId, accepted);
    else late.set(event.sourceId, each);
  }
  // Somebody else sent the same ids in between.
  const compared = late.size === 0 ? [] : await compareWithSent(tx, source, late);
  for (const [sourceId, outcome] of compared) outcomes.set(sourceId, outcome);
  return outcomes;
}

async function compareWithSent(
  tx: Transaction,
  source: string,
  asked: ReadonlyMap<string, SendableEvent>,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const [sourceId, sent] of await eventsBySource(tx, source, [...asked.keys()])) {
    const event = asked.get(sourceId)?.event;
    const stored = contentOf(sent);
    const isSame = event !== undefined && contentOf(event) === stored;
    outcomes.set(sourceId, { result: isSame ? DUPLICATE : CONFLICT, stored });
  }
  return outcomes;
}

/** What makes two events of one id the same. */
function contentOf(event: {
  readonly type: string;
  readonly at: number;
  readonly account?: string | null | undefined;
  readonly center?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly purpose?: string | null | undefined;
  readonly body?: Readonly<Record<string, unknown>> | undefined;
}): string {
  const { type, at, account, center, address, purpose, body } = event;
  const columns = [account, center, address, purpose].map((value) => value ?? null);
  return canonicalJson([type, at, ...columns, body ?? {}]);
}

function centersOf(events: readonly SendableEvent[]): string[] {
  return [...new Set(events.flatMap(({ event }) => event.center ?? []))];
}

async function overfull(
  tx: Transaction,
  events: readonly SendableEvent[],
): Promise<SendableEvent[]> {
  const linking = events.filter(({ event }) => ['linked', 'unlinked'].includes(event.type));
  const centers = centersOf(linking);
  if (centers.length === 0) return [];
  const asked = linking.map((each) => {
    const { account = '', at, center = null } = each.event;
    return { account, at, center, each };
  });
  const accounts = [...new Set(asked.map(({ account }) => account))];
  const refused = overfullLinks(await linkChangesOf(tx, centers, accounts), asked);
  return asked.filter((change) => refused.has(change)).map(({ each }) => each);
}
