import { inTransaction } from '#db/in-transaction.ts';
import type { LetterRow } from '#db/letters.ts';
import { addressesDue, endLetter, keepSending, lettersGoneSince, waitAgain } from '#db/outbox.ts';
import { suppressionOf } from '#db/suppressions.ts';
import { backoff } from '#mail/outbound/budget.ts';
import type { MailTransport } from '#mail/outbound/mail-transport.ts';
import { verpTag, withTag } from '#mail/verp.ts';
import { claimLetters } from './claim-letters.ts';
import type { House } from './house.ts';
import { letterRecipient } from './letter-recipient.ts';
import { renderLetter } from './render-letter.ts';
import { bounceAddress, verpKey } from './return-path.ts';

export interface SendOptions {
  /** How long a letter is a sender's own; longer than any SMTP session lasts. Milliseconds. */
  readonly lease?: number;
  /** How many addresses are looked at in one call. */
  readonly addresses?: number;
  /** Letters an hour to everybody together; beyond it they wait, and the alarm is logged. */
  readonly perHour?: number;
}

const LEASE = 120_000;
const HOUR = 3_600_000;
const PER_HOUR = 50_000;

/**
 * Sends what is due, one letter after the other: a sender that dies leaves at most one letter of which
 * nobody knows whether it went, and that one goes again with the same Message-ID. Any number of
 * senders may run. Answers how many letters were dealt with; 0 means that none is due.
 */
export async function sendLetters(
  house: House,
  transport: MailTransport,
  options: SendOptions = {},
): Promise<number> {
  const { lease = LEASE, addresses = 20, perHour = PER_HOUR } = options;
  const hourAgo = house.now() - HOUR;
  const gone = await lettersGoneSince(house.db, hourAgo);
  if (gone >= perHour) {
    house.log('error', 'mail_budget_spent', { gone, perHour });
    return 0;
  }
  let dealtWith = 0;
  for (const address of await addressesDue(house.db, house.now(), addresses)) {
    const now = house.now();
    const letters = await inTransaction(house.db, (tx) =>
      claimLetters(tx, address, now, now + lease),
    );
    for (const letter of letters) await dealWith(house, transport, letter, lease);
    dealtWith += letters.length;
  }
  return dealtWith;
}

/** One letter's broken world (a text that cannot be opened, say) never stops the others. */
async function dealWith(
  house: House,
  transport: MailTransport,
  letter: LetterRow,
  lease: number,
): Promise<void> {
  try {
    await send(house, transport, letter, lease);
  } catch (error) {
    house.log('error', 'letter_broke', { letter: letter.id, kind: letter.kind, error });
    await putAside(house, letter, 'broke while it was written; see the log');
  }
}

async function send(
  house: House,
  transport: MailTransport,
  letter: LetterRow,
  lease: number,
): Promise<void> {
  const end = (state: 'sent' | 'failed' | 'suppressed', problem: string | null) =>
    endLetter(house.db, letter.id, { state, at: house.now(), problem });
  const stop = await suppressionOf(house.db, letter.address, house.now());
  if (stop?.until === null) return end('suppressed', stop.why);
  if (stop) return waitAgain(house.db, letter.id, stop.until ?? house.now(), stop.why);
  const to = await letterRecipient(house, letter.address);
  if (to === null) return end('suppressed', 'address_erased');
  const message = await renderLetter(house, letter, to);
  if (message === null) return end('suppressed', 'no_longer_true');
  if (!(await keepSending(house.db, letter, house.now() + lease))) return;
  const from = withTag(bounceAddress(house.settings), verpTag(letter.id, verpKey(house)));
  const delivery = await transport.send({ from, to }, message, letter.id);
  if (delivery.kind === 'sent') return end('sent', null);
  house.log('warn', 'letter_not_sent', { letter: letter.id, ...delivery });
  if (delivery.kind === 'refused') return end('failed', delivery.why);
  return putAside(house, letter, delivery.why);
}

async function putAside(house: House, letter: LetterRow, problem: string): Promise<void> {
  const wait = backoff(letter.attempts);
  const now = house.now();
  if (wait === null) await endLetter(house.db, letter.id, { state: 'failed', at: now, problem });
  else await waitAgain(house.db, letter.id, now + wait, problem);
}
