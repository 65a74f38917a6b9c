import { sealedAddresses } from '#db/addresses.ts';
import { appendEvents } from '#db/append-events.ts';
import { type FoundObjection, findObjections, type ObjectionFilter } from '#db/find-objections.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { canonicalAddress } from '#mail/canonical-address.ts';
import { writeInstant } from '#rules/instant.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { maskAddress } from './mask-address.ts';
import { readReference } from './reference.ts';
import { writeCsv } from './write-csv.ts';

/** The filters as they stand on the screen; `address` as text. */
export interface TakeOutObjections extends ObjectionFilter {
  readonly why: string;
}

export type TakenOut =
  | { readonly kind: 'taken'; readonly csv: string; readonly rows: number }
  | { readonly kind: 'why_needed' };

const MOST = 10_000;
const HEADER = [
  'reference',
  'purpose',
  'received_at',
  'status',
  'confirmed_at',
  'channel',
  'account',
  'address',
  'accounts',
];

/**
 * The objections that match, newest first, at most 10,000, as CSV: addresses masked, instants in RFC
 * 3339. Who took out what, how many and why is appended first.
 */
export async function takeOutObjections(
  house: House,
  actor: Actor,
  { why, ...asked }: TakeOutObjections,
): Promise<TakenOut> {
  demand(actor, { action: 'export.take' });
  if (why.trim() === '') return { kind: 'why_needed' };
  const filter = readFilter(house, asked);
  const page = { after: null, most: MOST, now: house.now() };
  const found = filter === null ? [] : await findObjections(house.db, filter, page);
  const { address: hash, ...shown } = filter ?? {};
  const taken = {
    type: 'taken_out',
    at: page.now,
    actor: writeActor(actor),
    ...(hash === undefined ? {} : { address: hash }),
    body: { what: 'objections', as: 'csv', filter: withoutGaps(shown), rows: found.length },
    texts: [{ kind: 'why', sealed: house.vault.seal(why) }],
  };
  await inTransaction(house.db, (tx) => appendEvents(tx, house, [taken]));
  return { kind: 'taken', csv: await asCsv(house, found), rows: found.length };
}

function readFilter(house: House, asked: ObjectionFilter): ObjectionFilter | null {
  const reference = asked.reference === undefined ? undefined : readReference(asked.reference);
  const address = asked.address === undefined ? undefined : canonicalAddress(asked.address);
  if (reference === null || address?.ok === false) return null;
  const hash = address === undefined ? undefined : house.vault.addressHash(address.address);
  return { ...asked, reference, address: hash };
}

function withoutGaps(filter: ObjectionFilter) {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

async function asCsv(house: House, found: readonly FoundObjection[]): Promise<string> {
  const hashes = [...new Set(found.flatMap(({ address }) => address ?? []))];
  const sealed = await sealedAddresses(house.db, hashes);
  const masked = (hash: string | null) => {
    const known = hash === null ? undefined : sealed.get(hash);
    return known === undefined ? null : maskAddress(house.vault, known);
  };
  const rows = found.map((each) => [
    each.reference,
    each.purpose,
    writeInstant(each.receivedAt),
    each.status,
    each.confirmedAt === null ? null : writeInstant(each.confirmedAt),
    each.channel,
    each.account,
    masked(each.address),
    each.accounts,
  ]);
  return writeCsv(HEADER, rows);
}
