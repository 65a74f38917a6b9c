import { type LetterRow, lettersTo } from '#db/letters.ts';
import { eventsOfPerson, type OwnEvent } from '#db/own-events.ts';
import type { Instant } from '#rules/instant.ts';
import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { listOwnObjections, type OwnFiling } from './list-own-objections.ts';
import { isOwn, type OwnAccounts, ownAccounts } from './own-accounts.ts';

/** What people say, or what is said for them; the directory's plain facts are not among it. */
export const HISTORY_TYPES = [
  'filed',
  'confirmed',
  'withdrawn',
  'annulled',
  'consented',
  'consent_withdrawn',
  'linked',
  'unlinked',
  'link_asked',
  'center_requested',
  'contact_limit_set',
  'looked',
] as const;
export type HistoryType = (typeof HISTORY_TYPES)[number];

export interface HistoryEntry {
  readonly type: HistoryType;
  /** When it was said, and when it arrived here. */
  readonly at: Instant;
  readonly receivedAt: Instant;
  /** form, email, api, signed_in, letter, …; null where it is not of that kind. */
  readonly channel: string | null;
  readonly by: 'you' | 'somebody' | 'office' | 'operator' | 'portal';
  readonly reference: string | null;
  readonly purposes: readonly string[];
  /** The person's own alone, whoever else's it named. */
  readonly accounts: readonly string[];
  /** Messages a month, for a limit that was set. */
  readonly most: number | null;
  /** The leaf of each event in the log, once it has one, and what stands there of it. */
  readonly sealed: readonly { readonly position: number | null; readonly commitment: string }[];
}

export interface HistoryLetter {
  readonly kind: string;
  readonly state: LetterRow['state'];
  readonly recordedAt: Instant;
  readonly sentAt: Instant | null;
  readonly reference: string | null;
}

export interface OwnHistory {
  readonly entries: readonly HistoryEntry[];
  readonly letters: readonly HistoryLetter[];
  readonly filings: readonly OwnFiling[];
}

/** Everything the signed-in person ever said or that was said for them, oldest first, and every letter to them. */
export async function readOwnHistory(house: House, actor: Actor): Promise<OwnHistory> {
  const own = await ownAccounts(house, actor);
  const filings = await listOwnObjections(house, actor);
  const events = await eventsOfPerson(house.db, {
    accounts: own.accounts.map(({ account }) => account),
    addresses: own.addresses,
    filings: filings.map(({ reference }) => reference),
  });
  const letters = await lettersTo(house.db, own.addresses);
  return { entries: entriesOf(own, events), letters: letters.map(shownLetter), filings };
}

/** What happened in one step (one confirmation of three objections) is one entry. */
function entriesOf(own: OwnAccounts, events: readonly OwnEvent[]): HistoryEntry[] {
  const steps = new Map<string, OwnEvent[]>();
  for (const event of events) {
    const { type, at, filing, actor } = event;
    if (!(HISTORY_TYPES as readonly string[]).includes(type)) continue;
    const key = JSON.stringify([type, at, filing, actor]);
    steps.set(key, [...(steps.get(key) ?? []), event]);
  }
  return [...steps.values()].flatMap((step) => entryOf(own, step) ?? []);
}

function entryOf(own: OwnAccounts, step: readonly OwnEvent[]): HistoryEntry | null {
  const [first] = step;
  if (first === undefined) return null;
  const named = step.flatMap(namedAccounts);
  const accounts = [...new Set(named)].filter((account) => isOwn(own, account));
  const by = speakerOf(own, first.actor);
  // What names only other people's accounts is other people's.
  if (named.length > 0 && accounts.length === 0 && by !== 'you') return null;
  const { channel, most } = first.body;
  return {
    type: first.type as HistoryType,
    at: first.at,
    receivedAt: first.receivedAt,
    channel: typeof channel === 'string' ? channel : null,
    by,
    reference: first.filing,
    purposes: [...new Set(step.flatMap(namedPurposes))],
    accounts,
    most: typeof most === 'number' ? most : null,
    sealed: step.map(({ position, commitment }) => ({ position, commitment })),
  };
}

function namedAccounts({ account, body }: OwnEvent): string[] {
  const listed = Array.isArray(body.accounts) ? body.accounts.map(String) : [];
  return account === null ? listed : [account, ...listed];
}

function namedPurposes({ purpose, body }: OwnEvent): string[] {
  if (purpose !== null) return [purpose];
  return Array.isArray(body.purposes) ? body.purposes.map(String) : [];
}

function speakerOf(own: OwnAccounts, actor: string): HistoryEntry['by'] {
  const [kind, ...rest] = actor.split(':');
  if (kind === 'person') return own.addresses.includes(rest.join(':')) ? 'you' : 'somebody';
  if (kind === 'admin') return 'office';
  if (kind === 'key') return 'operator';
  return kind === 'system' ? 'portal' : 'somebody';
}

function shownLetter({ kind, state, recorded_at, sent_at, filing }: LetterRow): HistoryLetter {
  return { kind, state, recordedAt: recorded_at, sentAt: sent_at, reference: filing };
}
