import { appendEvents } from '#db/append-events.ts';
import { canonicalJson } from '#db/canonical-json.ts';
import { type EvidenceEvent, evidenceEvents } from '#db/evidence-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import type { LetterRow } from '#db/letters.ts';
import { scanOf } from '#db/scans.ts';
import { writeInstant } from '#rules/instant.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { readObjection } from './read-objection.ts';
import { writeInstants } from './write-instants.ts';

const HOW_TO_CHECK = [
  'Each event has a commitment: SHA-256 over the bytes of its salt (hex), followed by its content as UTF-8. Compute it again from the two and compare.',
  'In the content, at and receivedAt are milliseconds since 1970 in UTC; texts holds the SHA-256 of each sealed text.',
  'Commitments stand in the portal’s stream at their position, in one order, without a gap: GET /log answers them.',
  'scan.sha256 is the SHA-256 of the file as it was handed in.',
  'An event without a salt was erased at the person’s request; an event of type erased names it.',
];

export type EvidenceFile = Readonly<Record<string, unknown>>;

/**
 * One filing for an authority: what was filed, what became of it, its letters, and every event with
 * what it takes to check it; the address masked, instants in RFC 3339. Null where there is no such
 * filing. Who took it out and why is appended first; it is not yet in the file.
 */
export async function evidenceFile(
  house: House,
  actor: Actor,
  { reference, why }: { readonly reference: string; readonly why: string },
): Promise<EvidenceFile | 'why_needed' | null> {
  demand(actor, { action: 'export.take' });
  const record = await readObjection(house, actor, { reference, why });
  if (record === null || record === 'why_needed') return record;
  const filing = record.reference;
  const events = await evidenceEvents(house.db, filing);
  const scan = await scanOf(house.db, filing);
  const at = house.now();
  const taken = { type: 'taken_out', at, actor: writeActor(actor), filing };
  const texts = [{ kind: 'why', sealed: house.vault.seal(why) }];
  const body = { what: 'evidence', as: 'json' };
  await inTransaction(house.db, (tx) => appendEvents(tx, house, [{ ...taken, body, texts }]));
  const { receivedAt, channel, address, account, locale, objections } = record;
  const file = {
    format: 'objection-portal-evidence/1',
    operator: house.settings.operatorName,
    writtenAt: at,
    writtenBy: writeActor(actor),
    filing: { reference: filing, receivedAt, channel, address, account, locale },
    objections,
    words: record.texts,
    scan: scan && { sha256: scan.sha256, mediaType: scan.mediaType },
    letters: record.letters.map(shownLetter),
  };
  const shown = writeInstants(file) as EvidenceFile;
  return { ...shown, events: events.map(shownEvent), howToCheck: HOW_TO_CHECK };
}

function shownLetter(letter: LetterRow) {
  const { kind, state, locale, message_id, recorded_at, sent_at, bounced_at, problem } = letter;
  return {
    kind,
    state,
    locale,
    messageId: message_id,
    recordedAt: recorded_at,
    sentAt: sent_at,
    bouncedAt: bounced_at,
    problem,
  };
}

/** The very text that was hashed stands beside the salt, so that nobody must rebuild it. */
function shownEvent({ id: _, position, commitment, salt, ...columns }: EvidenceEvent) {
  const present = Object.entries(columns).filter(([, value]) => value !== null);
  const { at, receivedAt, type, actor } = columns;
  return {
    position,
    type,
    actor,
    at: writeInstant(at),
    receivedAt: writeInstant(receivedAt),
    commitment,
    salt,
    content: canonicalJson(Object.fromEntries(present)),
  };
}
