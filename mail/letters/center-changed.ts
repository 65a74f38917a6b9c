import type { LetterWords } from '#messages/letters/en.ts';
import type { LetterAbout } from './letter-facts.ts';
import type { LetterLinks } from './letter-links.ts';
import { type LetterText, paragraph } from './letter-text.ts';

/** To both ends of a link: which accounts came or went, or are asked to. */
export function centerChangedLetter(
  about: Extract<LetterAbout, { kind: 'center_changed' }>,
  words: LetterWords,
  links: LetterLinks,
): LetterText {
  const { change, at, moved } = about.changed;
  const say = words.centerChanged;
  const isJoining = change === 'joined' || change === 'asked_to_join';
  return {
    subject: say.subject[change],
    title: say.subject[change],
    blocks: [
      paragraph(say.told[change](words.instant(at))),
      { kind: 'list', items: moved.map((each) => words.account(each.product, each.account)) },
      ...(change.startsWith('asked') ? [] : [paragraph(isJoining ? say.joined : say.left)]),
      { kind: 'button', text: say.button, href: links.center },
      paragraph(say.wrong),
    ],
  };
}
