import type { LetterWords } from '#messages/letters/en.ts';
import type { LetterAbout } from './letter-facts.ts';
import type { LetterLinks } from './letter-links.ts';
import { type LetterText, paragraph } from './letter-text.ts';

/** Which objection now reaches which accounts, since when. */
export function linkedLetter(
  about: Extract<LetterAbout, { kind: 'linked' }>,
  words: LetterWords,
  links: LetterLinks,
): LetterText {
  const { filing, reached } = about;
  const say = words.linked;
  return {
    subject: say.subject,
    title: say.title,
    blocks: [
      paragraph(say.told),
      {
        kind: 'list',
        items: reached.map((each) =>
          say.since(words.account(each.product, each.account), words.instant(each.from)),
        ),
      },
      {
        kind: 'facts',
        rows: [
          [words.reference, filing.reference],
          [words.received, words.instant(filing.receivedAt)],
          ...filing.purposes.map((each): [string, string] => [words.against, each.title]),
        ],
      },
      { kind: 'link', text: words.showStatus, href: links.status(filing.statusSubject) },
    ],
  };
}
