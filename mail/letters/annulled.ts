import type { LetterWords } from '#messages/letters/en.ts';
import type { LetterAbout } from './letter-facts.ts';
import type { LetterLinks } from './letter-links.ts';
import { type LetterText, paragraph } from './letter-text.ts';

/** An objection that the office had recorded by mistake counts no more; how to object if it was none. */
export function annulledLetter(
  { annulled }: Extract<LetterAbout, { kind: 'annulled' }>,
  words: LetterWords,
  links: LetterLinks,
): LetterText {
  const say = words.annulled;
  return {
    subject: say.subject,
    title: say.title,
    blocks: [
      paragraph(say.told(words.instant(annulled.receivedAt), annulled.title)),
      paragraph(say.since(words.instant(annulled.at))),
      { kind: 'facts', rows: [[words.reference, annulled.reference]] },
      paragraph(say.otherwise),
      { kind: 'button', text: say.button, href: links.object },
    ],
  };
}
