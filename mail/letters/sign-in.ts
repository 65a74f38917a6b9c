import type { LetterWords } from '#messages/letters/en.ts';
import type { LetterAbout } from './letter-facts.ts';
import type { LetterLinks } from './letter-links.ts';
import { type LetterText, paragraph } from './letter-text.ts';

/** A link for any device, and a code for the browser that asked. Neither acts by being looked at. */
export function signInLetter(
  about: Extract<LetterAbout, { kind: 'sign_in' }>,
  words: LetterWords,
  links: LetterLinks,
): LetterText {
  const say = words.signIn;
  return {
    subject: say.subject,
    title: say.title,
    blocks: [
      paragraph(say.asked),
      { kind: 'button', text: say.button, href: links.signIn(about.request) },
      paragraph(say.page),
      { kind: 'facts', rows: [[say.code, about.code]] },
      paragraph(say.codeHow),
      paragraph(say.expires(words.instant(about.expiresAt))),
      paragraph(say.otherwise),
    ],
  };
}
