import type { LetterWords } from '#messages/letters/en.ts';
import type { FilingFacts } from './letter-facts.ts';
import type { LetterLinks } from './letter-links.ts';
import type { Block } from './letter-text.ts';

/** Filings that came while the budget held letters back: each keeps a link of its own. */
export function furtherFilings(
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
