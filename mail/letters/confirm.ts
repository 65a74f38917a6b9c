import type { LetterWords } from '#messages/letters/en.ts';
import type { FilingFacts, LetterAbout } from './letter-facts.ts';
import type { LetterLinks } from './letter-links.ts';
import { type Block, type LetterText, paragraph } from './letter-text.ts';

/** What was asked and when it was received; that it protects already; one button. */
export function confirmLetter(
  about: Extract<LetterAbout, { kind: 'confirm' }>,
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
      paragraph(say.protects(words.instant(filing.receivedAt))),
      { kind: 'button', text: say.button, href: links.confirm(filing.reference) },
      paragraph(say.page),
      paragraph(say.lapses(words.day(filing.lapsesAt))),
      { kind: 'facts', rows: [[words.reference, filing.reference]] },
      ...furtherFilings(others, words, links),
    ],
  };
}

/** Filings that came while the budget held letters back: each keeps a link of its own. */
function furtherFilings(
  others: readonly FilingFacts[],
  words: LetterWords,
  links: LetterLinks,
): Block[] {
  if (others.length === 0) return [];
  return [
    { kind: 'heading', text: words.confirm.others },
    ...others.map(
      (each): Block => ({
        kind: 'link',
        text: words.confirm.other(each.reference, words.instant(each.receivedAt)),
        href: links.confirm(each.reference),
      }),
    ),
  ];
}
