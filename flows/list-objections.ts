import { sealedAddresses } from '#db/addresses.ts';
import { appendEvents } from '#db/append-events.ts';
import { type FoundObjection, findObjections, type ObjectionPlace } from '#db/find-objections.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { canonicalAddress } from '#mail/canonical-address.ts';
import type { Instant } from '#rules/instant.ts';
import type { ObjectionStatus } from '#rules/objection-status.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { maskAddress } from './mask-address.ts';
import { readReference } from './reference.ts';

/** All that is given must hold; a reference or an address that is none finds nothing. */
export interface ListObjections {
  /** As somebody reads it out: spaces, case and dashes do not matter. */
  readonly reference?: string | undefined;
  /** The exact address, as text. */
  readonly address?: string | undefined;
  readonly account?: string | undefined;
  readonly center?: string | undefined;
  readonly purpose?: string | undefined;
  readonly status?: ObjectionStatus | undefined;
  readonly from?: Instant | undefined;
  readonly until?: Instant | undefined;
  /** `next` of the page before. */
  readonly cursor?: string | undefined;
  /** 1 to 200; 50 where left out. */
  readonly limit?: number | undefined;
  /** Why somebody looks; sealed with the entry of this look. Whoever of the office looks up a person must say it. */
  readonly why?: string | undefined;
}

export interface ListedObjection extends Omit<FoundObjection, 'address'> {
  /** Masked: `a…@example.org`; null where it was filed for an account, or the address is erased. */
  readonly address: string | null;
}

export interface ObjectionList {
  readonly objections: readonly ListedObjection[];
  /** Null on the last page. */
  readonly next: string | null;
  /** A person was looked up without a reason, so nothing is shown (threat 28). */
  readonly needsWhy: boolean;
}

const USUAL = 50;
const MOST = 200;

/** The objections that match, newest first, a page at a time. The look itself is appended to the stream. */
export async function listObjections(
  house: House,
  actor: Actor,
  command: ListObjections,
): Promise<ObjectionList> {
  demand(actor, { action: 'objection.find', scope: 'audit:read' });
  if (needsWhy(actor, command)) return { objections: [], next: null, needsWhy: true };
  const limit = Math.max(1, Math.min(command.limit ?? USUAL, MOST));
  const asked = askedFor(house, command);
  await logLook(house, actor, command, asked?.address);
  const after = readCursor(command.cursor);
  if (asked === null || after === undefined) return { objections: [], next: null, needsWhy: false };
  const page = { after, most: limit + 1, now: house.now() };
  const found = await findObjections(house.db, asked, page);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    objections: await withMaskedAddresses(house, shown),
    next: found.length > limit && last ? writeCursor(last) : null,
    needsWhy: false,
  };
}

function needsWhy(actor: Actor, { address, account, center, why }: ListObjections): boolean {
  const isLookUp = address !== undefined || account !== undefined || center !== undefined;
  return actor.kind === 'admin' && isLookUp && (why ?? '').trim() === '';
}

function askedFor(house: House, command: ListObjections) {
  const { account, center, purpose, status, from, until } = command;
  const reference = command.reference === undefined ? undefined : readReference(command.reference);
  const address = command.address === undefined ? undefined : canonicalAddress(command.address);
  if (reference === null || address?.ok === false) return null;
  const hash = address === undefined ? undefined : house.vault.addressHash(address.address);
  return { reference, address: hash, account, center, purpose, status, from, until };
}

/** What was asked for, with an address only as its keyed hash, and a reason only sealed. */
async function logLook(
  house: House,
  actor: Actor,
  command: ListObjections,
  address: string | undefined,
): Promise<void> {
  const { purpose, status, from, until, account, center, why } = command;
  const reference = command.reference === undefined ? null : readReference(command.reference);
  const isPage = command.cursor !== undefined;
  await inTransaction(house.db, (tx) =>
    appendEvents(tx, house, [
      {
        type: 'looked',
        at: house.now(),
        actor: writeActor(actor),
        address,
        account,
        center,
        filing: reference ?? undefined,
        body: { at: 'list', purpose, status, from, until, isPage },
        texts: why === undefined ? [] : [{ kind: 'why', sealed: house.vault.seal(why) }],
      },
    ]),
  );
}

async function withMaskedAddresses(
  house: House,
  found: readonly FoundObjection[],
): Promise<ListedObjection[]> {
  const hashes = [...new Set(found.flatMap(({ address }) => address ?? []))];
  const sealed = await sealedAddresses(house.db, hashes);
  return found.map((each) => {
    const text = each.address === null ? undefined : sealed.get(each.address);
    return { ...each, address: text ? maskAddress(house.vault, text) : null };
  });
}

function writeCursor({ receivedAt, objection }: ObjectionPlace): string {
  return Buffer.from(JSON.stringify([receivedAt, objection])).toString('base64url');
}

/** Whether the text is a cursor that a page gave out; any other finds nothing. */
export function isCursor(text: string): boolean {
  return readCursor(text) !== undefined;
}

/** Null begins at the newest; undefined for a cursor that is not ours. */
function readCursor(cursor: string | undefined): ObjectionPlace | null | undefined {
  if (cursor === undefined) return null;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(place)) return undefined;
    const [receivedAt, objection] = place;
    const isPlace = Number.isSafeInteger(receivedAt) && typeof objection === 'string';
    return isPlace ? { receivedAt, objection } : undefined;
  } catch {
    // Not JSON, so not one of ours: an answer of its own, not a fault.
    return undefined;
  }
}
