import type { LetterWords } from '#messages/letters/en.ts';
import type { LetterAbout } from './letter-facts.ts';
import type { LetterLinks } from './letter-links.ts';
import { type LetterText, paragraph } from './letter-text.ts';

/** For which account consent ended an objection, since when, by whom, and how to object again. */
export function consentEndedLetter(
  about: Extract<LetterAbout, { kind: 'consent_ended' }>,
  words: LetterWords,
  links: LetterLinks,
): LetterText {
  const { ended } = about;
  const say = words.consentEnded;
  return {
    subject: say.subject,
    title: say.title,
    blocks: [
      paragraph(
        say.told(words.account(ended.product, ended.account), ended.title, words.instant(ended.at)),
      ),
      paragraph(say.by[ended.by]),
      paragraph(say.stays),
      paragraph(say.again),
      { kind: 'button', text: say.button, href: links.object },
    ],
  };
}
