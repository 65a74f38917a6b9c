import type { LetterWords } from '#messages/letters/en.ts';
import type { LetterAbout } from './letter-facts.ts';
import type { LetterLinks } from './letter-links.ts';
import { type LetterText, paragraph } from './letter-text.ts';

/** To the holder of an address that somebody would like to link with. Names nobody: anybody could have asked. */
export function linkRequestLetter(
  about: Extract<LetterAbout, { kind: 'link_request' }>,
  words: LetterWords,
  links: LetterLinks,
): LetterText {
  const say = words.linkRequest;
  return {
    subject: say.subject,
    title: say.title,
    blocks: [
      paragraph(say.asked),
      paragraph(say.shows),
      { kind: 'button', text: say.button, href: links.link(about.request) },
      paragraph(say.page),
      paragraph(say.expires(words.instant(about.expiresAt))),
      paragraph(say.otherwise),
    ],
  };
}
