import { letterByMessageId } from '#db/letters.ts';
import { headerFields, headerValue } from '#mail/inbound/header-fields.ts';
import type { AnsweredNotice } from '#mail/inbound/message-reading.ts';
import type { House } from './house.ts';

const MESSAGE_ID = /<[^<>\s]{3,250}>/g;
const LOOKED_AT = 20;

/**
 * The notice letter of ours that a mail answers, by In-Reply-To or References: a plain "no" to it
 * objects to what it announced. It only narrows what is objected to, so nobody gains by naming one.
 */
export async function answeredNotice(
  house: House,
  raw: Buffer,
): Promise<AnsweredNotice | undefined> {
  const block = headerFields(raw);
  const named = ['in-reply-to', 'references'].flatMap(
    (name) => headerValue(block, name).match(MESSAGE_ID) ?? [],
  );
  for (const id of new Set(named.slice(0, LOOKED_AT))) {
    const letter = await letterByMessageId(house.db, id);
    if (letter?.kind === 'notice') return { purposes: [String(letter.about.purpose)] };
  }
  return undefined;
}
