import { letterByMessageId } from '#db/letters.ts';
import type { AnsweredNotice } from '#mail/inbound/message-reading.ts';
import type { House } from './house.ts';

/**
 * The notice letter of ours with that Message-ID (without angle brackets): a plain "no" in answer to it
 * objects to what it announced. It only narrows what is objected to, so nobody gains by naming one.
 */
export async function answeredNotice(
  house: House,
  messageId: string,
): Promise<AnsweredNotice | null> {
  const letter = await letterByMessageId(house.db, `<${messageId}>`);
  return letter?.kind === 'notice' ? { purposes: [String(letter.about.purpose)] } : null;
}
