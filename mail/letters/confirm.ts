import type { LetterWords } from '#messages/letters/en.ts';
import { furtherFilings } from './further-filings.ts';
import type { FilingFacts, LetterAbout } from './letter-facts.ts';
import type { LetterLinks } from './letter-links.ts';
import { type LetterText, paragraph } from './letter-text.ts';

/** What was asked and when it was received; that it protects already, or has lapsed while it waited; one button. */
export function confirmLetter(
  about: Extract<LetterAbout, { others: readonly FilingFacts[] }>,
  words: LetterWords,
  links: LetterLinks,
): LetterText {
  const { filing, others } = about;
  const say = words.confirm;
  return {
    subject: say.subject,
    title: say.title,
    blocks: [
      paragraph(say.asked(words.list(filing.purposes.map((each) => each.title)))),
      paragraph(
        filing.isLapsed
          ? say.lapsed(words.instant(filing.receivedAt))
          : say.protects(words.instant(filing.receivedAt)),
      ),
      { kind: 'button', text: say.button, href: links.confirm(filing.reference) },
      paragraph(say.page),
      paragraph(filing.isLapsed ? say.late : say.lapses(words.day(filing.lapsesAt))),
      { kind: 'facts', rows: [[words.reference, filing.reference]] },
      ...furtherFilings(others, words, links),
    ],
  };
}
