import type { Transaction } from '#db/connect.ts';
import type { LetterRow } from '#db/letters.ts';
import {
  beginSending,
  carryWaiting,
  dueLetters,
  holdAddress,
  lettersGone,
  putOff,
} from '#db/outbox.ts';
import { BUDGETED, CARRIED_AT_MOST, nextAllowed } from '#mail/outbound/budget.ts';
import { DAY, type Instant } from '#rules/instant.ts';

/** Those of which several go as one letter. */
const CARRYING: readonly string[] = ['confirm', 'reminder', 'lapsed'];
const TEN_MINUTES = 600_000;

/**
 * Takes the letters that may go to one address now, inside a transaction that holds the address, so
 * that two senders never spend the same budget. What the budget holds back waits; nothing is dropped.
 *
 * @param until when another sender may take them up, should this one die
 */
export async function claimLetters(
  tx: Transaction,
  address: string,
  now: Instant,
  until: Instant,
): Promise<LetterRow[]> {
  if (!(await holdAddress(tx, address))) return [];
  const due = await dueLetters(tx, address, now);
  const isBudgeted = ({ kind }: LetterRow) => BUDGETED.some((each) => each === kind);
  const begun = due.filter((letter) => letter.state === 'sending');
  const free = due.filter((letter) => letter.state === 'recorded' && !isBudgeted(letter));
  const next = due.find((letter) => letter.state === 'recorded' && isBudgeted(letter));
  const taken = [...begun, ...free];
  if (next !== undefined) {
    const isBegun = begun.some(isBudgeted);
    const gone = await lettersGone(tx, address, BUDGETED, { since: now - DAY, now });
    const allowed = nextAllowed(now, isBegun ? [now, ...gone] : gone);
    if (allowed <= now) {
      taken.push(next);
      if (CARRYING.includes(next.kind)) await carryWaiting(tx, next, now, CARRIED_AT_MOST);
    }
    for (const letter of taken) await beginSending(tx, letter.id, until);
    await putOff(tx, address, BUDGETED, now, Math.max(allowed, now + TEN_MINUTES));
  } else {
    for (const letter of taken) await beginSending(tx, letter.id, until);
  }
  return taken.map((letter) => ({ ...letter, attempts: letter.attempts + 1, due_at: until }));
}
