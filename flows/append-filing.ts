import { keepAddress } from '#db/addresses.ts';
import { appendEvents, type NewEvent } from '#db/append-events.ts';
import type { Transaction } from '#db/connect.ts';
import { type Filing, filingFromSource, insertFiling, objectionsOfFiling } from '#db/filings.ts';
import { insertScan } from '#db/scans.ts';
import type { Instant } from '#rules/instant.ts';
import { type Actor, writeActor } from './actor.ts';
import type { House } from './house.ts';
import { oweLetter } from './owe-letter.ts';
import { objectionId } from './reference.ts';
import type { SealedScan } from './seal-scan.ts';

/** Exactly one of an address, canonical, and an account. */
export type Target =
  | { readonly address: string; readonly account?: undefined }
  | { readonly account: string; readonly address?: undefined };

export type AskingLetter = 'confirm' | 'unclear' | 'none';

export interface NewFiling {
  readonly target: Target;
  /** Published ones, at least one, each once. */
  readonly purposes: readonly string[];
  readonly receivedAt: Instant;
  readonly channel: string;
  readonly locale: string;
  readonly confirmed: boolean;
  readonly reason?: string | undefined;
  readonly evidence?: string | undefined;
  /** The paper it came on. */
  readonly scan?: SealedScan | undefined;
  /** `confirm` where left out. */
  readonly letter?: AskingLetter | undefined;
  /** The channel's own id for it: the same one twice is one filing. */
  readonly sourceId?: string | undefined;
}

export interface Filed {
  readonly reference: string;
  readonly receivedAt: Instant;
  readonly objections: readonly { readonly objection: string; readonly purpose: string }[];
}

/**
 * One filing inside the caller's transaction: its address, its events, its rows and the letter that
 * asks for confirmation. The same statements whoever is named, so that neither the answer nor its
 * time tells whether the address is known, has objected, or belongs to a center of one or of five
 * hundred accounts; what follows from it is the sequencer's work.
 */
export async function appendFiling(
  tx: Transaction,
  house: House,
  actor: Actor,
  filing: NewFiling,
): Promise<Filed> {
  const { address, account } = filing.target;
  const hash = address === undefined ? null : house.vault.addressHash(address);
  if (address !== undefined && hash !== null)
    await keepAddress(tx, { hash, sealed: house.vault.seal(address) });
  const reference = house.newReference();
  const events = filingEvents(house, actor, filing, reference, hash);
  const [filed, ...objected] = await appendEvents(tx, house, events);
  if (!filed) return filedBefore(tx, filing);
  const objections = filing.purposes.map((purpose, place) => ({
    id: objectionId(reference, purpose),
    purpose,
    eventId: objected[place]?.id ?? 0,
  }));
  const { receivedAt, channel, locale } = filing;
  const row = { reference, receivedAt, channel, address: hash, account: account ?? null, locale };
  await insertFiling(tx, row, objections);
  if (filing.scan !== undefined) await insertScan(tx, reference, filing.scan);
  if (!filing.confirmed && hash !== null)
    await askToConfirm(tx, house, row, hash, filing.letter ?? 'confirm');
  return {
    reference,
    receivedAt,
    objections: objections.map(({ id, purpose }) => ({ objection: id, purpose })),
  };
}

/** What was sent, with the words in it, and one objection for each purpose. */
function filingEvents(
  house: House,
  actor: Actor,
  filing: NewFiling,
  reference: string,
  hash: string | null,
): NewEvent[] {
  const { channel, locale, purposes, reason, evidence, sourceId, confirmed } = filing;
  const common = {
    at: filing.receivedAt,
    actor: writeActor(actor),
    filing: reference,
    ...(hash === null ? { account: filing.target.account } : { address: hash }),
  };
  const words = Object.entries({ reason, evidence }).filter(([, text]) => text !== undefined);
  const texts = words.map(([kind, text]) => ({ kind, sealed: house.vault.seal(text ?? '') }));
  const body = { channel, locale, purposes, ...scanned(filing.scan) };
  const source = sourceId === undefined ? {} : { source: `filing:${channel}`, sourceId };
  return [
    { ...common, ...source, type: 'filed', body, texts },
    ...purposes.map((purpose) => ({
      ...common,
      type: 'objected',
      objection: objectionId(reference, purpose),
      purpose,
      body: confirmed ? { confirmed } : {},
    })),
  ];
}

function scanned(scan: SealedScan | undefined) {
  if (scan === undefined) return {};
  const { sha256, mediaType, size } = scan;
  return { scan: { sha256, mediaType, size } };
}

async function filedBefore(tx: Transaction, filing: NewFiling): Promise<Filed> {
  const before = await filingFromSource(tx, `filing:${filing.channel}`, filing.sourceId ?? '');
  if (!before) throw new Error('a filing was refused as known, but is not there');
  const objections = await objectionsOfFiling(tx, before.reference);
  return {
    reference: before.reference,
    receivedAt: before.receivedAt,
    objections: objections.map(({ id, purpose }) => ({ objection: id, purpose })),
  };
}

async function askToConfirm(
  tx: Transaction,
  house: House,
  { reference, locale, receivedAt }: Pick<Filing, 'reference' | 'locale' | 'receivedAt'>,
  addressHash: string,
  letter: AskingLetter,
): Promise<void> {
  if (letter === 'none') return;
  await oweLetter(tx, house, {
    kind: letter,
    addressHash,
    locale,
    about: { reference, receivedAt },
    cause: `confirm:${reference}`,
    filing: reference,
  });
}
