import type { LetterWords } from '#messages/letters/en.ts';
import { furtherFilings } from './further-filings.ts';
import type { FilingFacts, LetterAbout } from './letter-facts.ts';
import type { LetterLinks } from './letter-links.ts';
import { type LetterText, paragraph } from './letter-text.ts';

/** Written when a pending objection has lapsed: confirming still revives it. */
export function lapsedLetter(
  about: Extract<LetterAbout, { others: readonly FilingFacts[] }>,
  words: LetterWords,
  links: LetterLinks,
): LetterText {
  const { filing, others } = about;
  const say = words.lapsed;
  return {
    subject: say.subject,
    title: say.title,
    blocks: [
      paragraph(say.told(words.instant(filing.receivedAt))),
      paragraph(say.revive),
      { kind: 'button', text: words.confirm.button, href: links.confirm(filing.reference) },
      paragraph(words.confirm.page),
      {
        kind: 'facts',
        rows: [
          [words.reference, filing.reference],
          ...filing.purposes.map((each): [string, string] => [words.against, each.title]),
        ],
      },
      ...furtherFilings(others, words, links),
    ],
  };
}
