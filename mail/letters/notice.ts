import type { LetterWords } from '#messages/letters/en.ts';
import type { LetterAbout } from './letter-facts.ts';
import type { LetterLinks } from './letter-links.ts';
import { type LetterText, paragraph } from './letter-text.ts';

/** What is new, from when, which of the reader's data; objecting is its one button, and a reply is enough. */
export function noticeLetter(
  about: Extract<LetterAbout, { kind: 'notice' }>,
  words: LetterWords,
  links: LetterLinks,
): LetterText {
  const { notice } = about;
  const say = words.notice;
  const from =
    notice.startsOn === null ? say.notDated : words.day(Date.parse(`${notice.startsOn}T00:00:00Z`));
  return {
    subject: say.subject,
    title: say.title(notice.title),
    blocks: [
      ...(notice.aim === null ? [] : [paragraph(notice.aim)]),
      {
        kind: 'facts',
        rows: [
          [say.from, from],
          [say.data, words.list(notice.categories)],
          [say.products, words.list(notice.products)],
        ],
      },
      { kind: 'button', text: say.object, href: links.object },
      paragraph(say.reply),
      { kind: 'link', text: say.read, href: links.notice(notice.purpose, notice.version) },
      paragraph(words.confirmed.notBack),
      paragraph(say.silence),
    ],
  };
}
