import type { LetterWords } from '#messages/letters/en.ts';
import type { LetterAbout } from './letter-facts.ts';
import { type LetterText, paragraph } from './letter-text.ts';

/** A question has arrived, and a person will answer it. */
export function mailReceivedLetter(
  about: Extract<LetterAbout, { kind: 'mail_received' }>,
  words: LetterWords,
): LetterText {
  const say = words.mailReceived;
  return {
    subject: say.subject,
    title: say.title,
    blocks: [paragraph(say.told(words.instant(about.receivedAt))), paragraph(say.object)],
  };
}
