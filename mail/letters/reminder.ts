import type { LetterWords } from '#messages/letters/en.ts';
import { furtherFilings } from './further-filings.ts';
import type { FilingFacts, LetterAbout } from './letter-facts.ts';
import type { LetterLinks } from './letter-links.ts';
import { type LetterText, paragraph } from './letter-text.ts';

/** Written before a pending objection lapses. */
export function reminderLetter(
  about: Extract<LetterAbout, { others: readonly FilingFacts[] }>,
  words: LetterWords,
  links: LetterLinks,
): LetterText {
  const { filing, others } = about;
  const say = words.reminder;
  return {
    subject: say.subject,
    title: say.title,
    blocks: [
      paragraph(words.confirm.asked(words.list(filing.purposes.map((each) => each.title)))),
      paragraph(say.told(words.day(filing.lapsesAt))),
      { kind: 'button', text: words.confirm.button, href: links.confirm(filing.reference) },
      paragraph(words.confirm.page),
      paragraph(say.otherwise),
      {
        kind: 'facts',
        rows: [
          [words.reference, filing.reference],
          [words.received, words.instant(filing.receivedAt)],
        ],
      },
      ...furtherFilings(others, words, links),
    ],
  };
}
