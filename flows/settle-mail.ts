import { keepAddress } from '#db/addresses.ts';
import { appendEvents } from '#db/append-events.ts';
import type { Transaction } from '#db/connect.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { endReading, firstOfSame, type InboundRow } from '#db/inbound-messages.ts';
import { lastLetterOwed } from '#db/letters.ts';
import { liftSuppression } from '#db/suppressions.ts';
import type { MessageReading } from '#mail/inbound/message-reading.ts';
import type { LetterKind } from '#mail/letters/letter-kind.ts';
import { DAY } from '#rules/instant.ts';
import type { Actor } from './actor.ts';
import { fileObjection } from './file-objection.ts';
import { handleBounce } from './handle-bounce.ts';
import type { House } from './house.ts';
import { type MailVerdict, mailVerdict } from './mail-verdict.ts';
import { oweLetter } from './owe-letter.ts';

const MAIL: Actor = { kind: 'system', name: 'mail' };

/** Answers of ours, of which an address gets one a window. */
const ANSWERS: readonly LetterKind[] = ['unclear', 'how_to_withdraw', 'mail_received'];
const WINDOW = DAY;

/** What became of a mail, as it stands in the queue and in the log. */
interface Settled {
  readonly outcome:
    | 'objection'
    | 'asked'
    | 'answered'
    | 'queue'
    | 'ignored'
    | 'bounce'
    | 'duplicate';
  readonly filing: string | null;
  readonly because: string | null;
}

/**
 * Does what follows from a mail that was read. Done twice, after a crash, it is as if done once: the
 * filing is known by the message's own hash, and every letter by its cause.
 */
export async function settleMail(
  house: House,
  row: InboundRow,
  reading: MessageReading,
): Promise<void> {
  const verdict = mailVerdict(reading);
  const filed = verdict.kind === 'file' ? await file(house, row, reading, verdict) : null;
  await inTransaction(house.db, async (tx) => {
    const first = await firstOfSame(tx, reading.sameMessageHash, row.id);
    const settled = first === null ? filed : duplicateOf(first);
    if (settled !== null) await conclude(tx, house, row, reading, settled);
    else if (verdict.kind !== 'file')
      await conclude(tx, house, row, reading, await act(tx, house, row, reading, verdict));
  });
}

function duplicateOf(first: string): Settled {
  return { outcome: 'duplicate', filing: null, because: `same as ${first}` };
}

async function file(
  house: House,
  row: InboundRow,
  reading: MessageReading,
  verdict: Extract<MailVerdict, { kind: 'file' }>,
): Promise<Settled> {
  const hash = house.vault.addressHash(verdict.address);
  const isAnswer = verdict.letter === 'unclear';
  const filed = await fileObjection(house, MAIL, {
    target: { address: verdict.address },
    purposes: verdict.purposes,
    channel: 'email',
    locale: reading.language ?? undefined,
    receivedAt: row.received_at,
    confirmed: verdict.confirmed,
    evidence: `mail ${row.id}`,
    letter: isAnswer && (await wasAnswered(house, hash)) ? 'none' : verdict.letter,
    sourceId: reading.sameMessageHash,
  });
  if (filed.kind !== 'filed') return { outcome: 'queue', filing: null, because: filed.kind };
  const outcome = verdict.queue ? 'queue' : verdict.confirmed ? 'objection' : 'asked';
  return { outcome, filing: filed.reference, because: null };
}

/** All that makes no filing. */
async function act(
  tx: Transaction,
  house: House,
  row: InboundRow,
  reading: MessageReading,
  verdict: Exclude<MailVerdict, { kind: 'file' }>,
): Promise<Settled> {
  switch (verdict.kind) {
    case 'ignore':
      return { outcome: 'ignored', filing: null, because: null };
    case 'queue':
      return { outcome: 'queue', filing: null, because: verdict.because };
    case 'report': {
      const isOurs = reading.report !== null && (await handleBounce(tx, house, reading.report));
      return { outcome: isOurs ? 'bounce' : 'ignored', filing: null, because: null };
    }
    case 'answer':
      await answer(tx, house, row, reading, verdict);
      return { outcome: verdict.queue ? 'queue' : 'answered', filing: null, because: null };
  }
}

async function answer(
  tx: Transaction,
  house: House,
  row: InboundRow,
  reading: MessageReading,
  { address, letter }: Extract<MailVerdict, { kind: 'answer' }>,
): Promise<void> {
  const hash = house.vault.addressHash(address);
  if (await wasAnswered(house, hash)) return;
  await keepAddress(tx, { hash, sealed: house.vault.seal(address) });
  await oweLetter(tx, house, {
    kind: letter,
    addressHash: hash,
    locale: reading.language ?? 'en',
    about: { mail: row.id, receivedAt: row.received_at },
    cause: `answer:${reading.sameMessageHash}`,
  });
}

async function wasAnswered(house: House, hash: string): Promise<boolean> {
  const last = await lastLetterOwed(house.db, hash, ANSWERS);
  return last !== null && last > house.now() - WINDOW;
}

const MESSAGE_ID = /^[^<>\s\p{C}]{3,250}$/u;

async function conclude(
  tx: Transaction,
  house: House,
  row: InboundRow,
  reading: MessageReading,
  { outcome, filing, because }: Settled,
): Promise<void> {
  const { sender, intent, authenticated, language, messageId } = reading;
  const hash = sender === null ? null : house.vault.addressHash(sender.address);
  await endReading(tx, row.id, {
    state: outcome === 'duplicate' ? 'duplicate' : 'read',
    outcome,
    reading: house.vault.seal(JSON.stringify(reading)),
    sameMessage: reading.sameMessageHash,
    sender: hash,
    intent,
    authenticated,
    language,
    messageId: messageId !== null && MESSAGE_ID.test(messageId) ? `<${messageId}>` : null,
    filing,
    problem: because,
  });
  // Whoever provably writes from an address reads mail there again.
  if (hash !== null && authenticated === 'yes' && !reading.automatic)
    await liftSuppression(tx, hash);
  await appendEvents(tx, house, [
    {
      type: 'mail_judged',
      at: house.now(),
      actor: 'system:mail',
      source: 'mail',
      sourceId: row.id,
      ...(hash === null ? {} : { address: hash }),
      ...(filing === null ? {} : { filing }),
      body: { mail: row.id, intent, authenticated, outcome, because },
    },
  ]);
}
