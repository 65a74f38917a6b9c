import type { LetterWords } from '#messages/letters/en.ts';
import type { Block, LetterText } from './letter-text.ts';

/** Whoever signs the letter, and where to write. */
export interface Letterhead {
  readonly operator: string;
  readonly write: string;
}

/** The letter as plain text: lines are left to the reader's client to wrap, links stand alone on theirs. */
export function renderText(letter: LetterText, words: LetterWords, head: Letterhead): string {
  return [
    letter.title,
    ...letter.blocks.map(blockText),
    words.closing(head.operator),
    `-- \n${words.footer(head.write)}`,
  ]
    .join('\n\n')
    .concat('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'heading':
      return `${block.text}\n${'-'.repeat(Math.min(block.text.length, 60))}`;
    case 'facts':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'list':
      return block.items.map((item) => `* ${item}`).join('\n');
    case 'button':
    case 'link':
      return `${block.text}:\n${block.href}`;
  }
}
