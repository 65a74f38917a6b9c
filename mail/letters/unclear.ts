import type { LetterWords } from '#messages/letters/en.ts';
import type { FilingFacts, LetterAbout } from './letter-facts.ts';
import type { LetterLinks } from './letter-links.ts';
import { type LetterText, paragraph } from './letter-text.ts';

function usesOf({ purposes }: FilingFacts, words: LetterWords): string {
  return words.list(purposes.map((each) => each.title));
}

/** Asks what was meant. Where the mail is treated as an objection meanwhile, one button settles it. */
export function unclearLetter(
  about: Extract<LetterAbout, { kind: 'unclear' }>,
  words: LetterWords,
  links: LetterLinks,
): LetterText {
  const say = words.unclear;
  const { filing } = about;
  return {
    subject: say.subject,
    title: say.title,
    blocks: [
      paragraph(say.told(words.instant(about.receivedAt))),
      ...(filing === null
        ? []
        : [
            paragraph(say.protects(usesOf(filing, words), words.day(filing.lapsesAt))),
            paragraph(say.yes),
            { kind: 'button', text: say.button, href: links.confirm(filing.reference) } as const,
          ]),
      paragraph(say.no),
    ],
  };
}
