import { mailAnsweredBy } from '#db/inbound-messages.ts';
import type { LetterRow } from '#db/letters.ts';
import type { LetterKind } from '#mail/letters/letter-kind.ts';
import { letterLinks } from '#mail/letters/letter-links.ts';
import { renderHtml } from '#mail/letters/render-html.ts';
import { renderText } from '#mail/letters/render-text.ts';
import { letterWords, writeLetter } from '#mail/letters/write-letter.ts';
import { buildMessage } from '#mail/outbound/build-message.ts';
import type { House } from './house.ts';
import { letterFacts } from './letter-facts.ts';

/** Those that follow a mail at once, where one came; a reminder weeks later answers nothing. */
const ANSWERING: ReadonlySet<string> = new Set<LetterKind>([
  'confirm',
  'confirmed',
  'unclear',
  'how_to_withdraw',
  'answered',
  'mail_received',
]);

/**
 * The letter as a message to that address, written from what is true now, its links with their tokens
 * made here and kept nowhere. Null where there is nothing left to tell.
 */
export async function renderLetter(
  house: House,
  letter: LetterRow,
  to: string,
): Promise<Buffer | null> {
  const facts = await letterFacts(house, letter);
  if (facts === null) return null;
  const { portalUrl, inboundAddress, mailFrom, operatorName } = house.settings;
  const words = letterWords(letter.locale);
  const text = writeLetter(facts, words, letterLinks(portalUrl, inboundAddress, house.vault));
  const head = { operator: operatorName, write: inboundAddress };
  return buildMessage({
    messageId: letter.message_id,
    from: mailFrom,
    replyTo: inboundAddress,
    to,
    date: house.now(),
    subject: text.subject,
    text: renderText(text, words, head),
    html: renderHtml(text, words, head),
    inReplyTo: ANSWERING.has(letter.kind) ? await mailAnsweredBy(house.db, letter) : null,
  });
}
