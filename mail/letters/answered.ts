import type { LetterWords } from '#messages/letters/en.ts';
import type { LetterAbout } from './letter-facts.ts';
import { type LetterText, paragraph } from './letter-text.ts';

/** What an officer made of a mail, in our words and never in the sender's. */
export function answeredLetter(
  about: Extract<LetterAbout, { kind: 'answered' }>,
  words: LetterWords,
): LetterText {
  const say = words.answered;
  return {
    subject: say.subject,
    title: say.title,
    blocks: [
      paragraph(say.told(words.instant(about.receivedAt))),
      paragraph(about.filing === null ? say.noObjection : say.objection(about.filing.reference)),
      paragraph(say.wrong),
    ],
  };
}
