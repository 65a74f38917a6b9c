import { appendEvents } from '#db/append-events.ts';
import type { Transaction } from '#db/connect.ts';
import { type LetterRow, letterById, markBounced } from '#db/letters.ts';
import { suppress } from '#db/suppressions.ts';
import type { DeliveryReport } from '#mail/inbound/message-reading.ts';
import { letterOfVerpTag } from '#mail/verp.ts';
import { DAY, type Instant } from '#rules/instant.ts';
import type { House } from './house.ts';
import { verpKey } from './return-path.ts';

/** How long mailing to an address waits where its mailbox is full or slow. */
const DELAY = DAY;

/**
 * Takes a delivery report. It is believed only with the tag of a letter we wrote, which nobody else
 * can make, and then of that letter's own address, whatever the report names. It stops or delays
 * mailing; it never touches an objection. Answers whether it was believed.
 */
export async function handleBounce(
  tx: Transaction,
  house: House,
  report: DeliveryReport,
): Promise<boolean> {
  const id = report.verpTag === null ? null : letterOfVerpTag(report.verpTag, verpKey(house));
  const letter = id === null ? null : await letterById(tx, id);
  if (letter === null) return false;
  const now = house.now();
  const stop = stopFor(report, now);
  if (stop === null) return true;
  await suppress(tx, { address: letter.address, since: now, ...stop });
  if (report.kind === 'bounce') await markBounced(tx, letter.id, now, stop.why);
  await appendEvents(tx, house, [bouncedEvent(letter, report, now)]);
  return true;
}

/** Null where the report tells of no failure. */
function stopFor(
  { kind, failure, status }: DeliveryReport,
  now: Instant,
): { readonly until: Instant | null; readonly why: string } | null {
  if (kind === 'complaint') return { until: null, why: 'complaint' };
  const why = `bounce ${status ?? ''}`.trim();
  // 5.2.2 is a full mailbox: reported as final, and often empty again the next day (RFC 3463).
  if (failure === 'permanent' && status !== '5.2.2') return { until: null, why };
  return failure === 'delivered' ? null : { until: now + DELAY, why };
}

function bouncedEvent(letter: LetterRow, report: DeliveryReport, at: Instant) {
  const { kind, failure, status } = report;
  return {
    type: 'letter_bounced',
    at,
    actor: 'system:mail',
    address: letter.address,
    ...(letter.filing === null ? {} : { filing: letter.filing }),
    body: { letter: letter.id, kind, failure, status },
  };
}
