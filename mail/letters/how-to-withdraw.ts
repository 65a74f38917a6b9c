import type { LetterWords } from '#messages/letters/en.ts';
import type { LetterAbout } from './letter-facts.ts';
import type { LetterLinks } from './letter-links.ts';
import { type LetterText, paragraph } from './letter-text.ts';

/** Withdrawing is never done by mail: a forged sender could expose somebody. */
export function howToWithdrawLetter(
  about: Extract<LetterAbout, { kind: 'how_to_withdraw' }>,
  words: LetterWords,
  links: LetterLinks,
): LetterText {
  const say = words.howToWithdraw;
  return {
    subject: say.subject,
    title: say.title,
    blocks: [
      paragraph(say.told(words.instant(about.receivedAt))),
      paragraph(say.how),
      { kind: 'button', text: say.button, href: links.portal },
      paragraph(say.otherwise),
    ],
  };
}
