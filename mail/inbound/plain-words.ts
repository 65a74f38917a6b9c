import { corrected } from './spelling.ts';

/** One sentence in plain words: lower case, a-z only, commas as words of their own. */
export interface Sentence {
  words: string;
  isQuestion: boolean;
}

const MAX_TEXT = 16_000;
const MAX_SENTENCES = 200;
const MAX_SENTENCE = 700;

const LETTERS: [RegExp, string][] = [
  [/[äæ]/g, 'ae'],
  [/[öø]/g, 'oe'],
  [/ü/g, 'ue'],
  [/å/g, 'aa'],
  [/ß/g, 'ss'],
];

/** Dots that end no sentence. */
const ABBREVIATION =
  /\b(a\.i|k\.i|e\.g|i\.e|z\.\s?b|d\.\s?h|u\.\s?a|f\.\s?eks|i\.\s?d\.\s?r|art|abs|nr|no|mr|mrs|ms|dr|prof|st|jf|stk|pkt|ca|bzw|ggf|inkl|incl|evtl|vgl|lit|etc|usw|bl\.\s?a|para|sec|str)\.(?=\s|[,;)]|$)/g;

const NOT = 'do|does|did|is|are|was|were|have|has|had|would|could|should|need|must';
const CONTRACTIONS: [RegExp, string][] = [
  [/\bcannot\b|\bcan'?t\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [new RegExp(`\\b(${NOT})n'?t\\b`, 'g'), '$1 not'],
  [/\bdo'nt\b|\bdon t\b|\bdont'\b/g, 'do not'],
  [/\bi'd\b|\bid (?=like|prefer|rather)/g, 'i would'],
  [/\bi'm\b|\bim (?=not|opt|writing|object|against)/g, 'i am'],
  [/\b(i|we|you|they)'ve\b/g, '$1 have'],
  [/\b(you|we|they)'re\b/g, '$1 are'],
  [/\b(it|that|there|what|let)'s\b/g, '$1 is'],
  [/\b(i|you|we|they|it)'ll\b/g, '$1 will'],
  [/\bgonna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
  [/\bu(?= (?:may|can|to|not|use|are|have|guys|do|will|must)\b)/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\b(?:pls|plz|pleas|plese)\b/g, 'please'],
];

/** A text's sentences in plain words; as many of them as a person writes. */
export function sentences(text: string): Sentence[] {
  const folded = fold(text.slice(0, MAX_TEXT));
  const found: Sentence[] = [];
  for (const paragraph of folded.split(/\n(?:[ \t]*\n)+|\n(?=[ \t]*(?:[-*•·]|\d{1,2}[.)]) )/)) {
    for (const piece of paragraph.split(
      /(?<=[.!?;…])(?<!(?:^|\s)\d{1,2}\.)(?=\s|$)|[!?](?=\S)|\.(?=[a-z]{4,}\b)/,
    )) {
      if (found.length >= MAX_SENTENCES) return found;
      const words = plain(piece);
      if (words !== '') found.push({ words, isQuestion: /\?[\s!)"']*$/.test(piece) });
    }
  }
  return found;
}

/** One line of plain words, as a subject is read. */
export function plainLine(text: string): string {
  return plain(fold(text.slice(0, 500)));
}

/** The first sixty lines of quoted text in plain words, its quote marks taken off. */
export function plainText(text: string): string {
  const lines = text.split('\n', 60).map((line) => plainLine(line.replace(/^[\s>|]+/, '')));
  return lines.join(' ');
}

function fold(text: string): string {
  let folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u201b`´]/g, "'")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/https?:\/\/\S{1,500}|\S{1,100}@\S{1,100}/g, ' ');
  for (const [letter, plainLetter] of LETTERS) folded = folded.replace(letter, plainLetter);
  folded = folded.normalize('NFD').replace(/\p{M}/gu, '');
  folded = folded.replace(ABBREVIATION, (_, short: string) => short.replace(/[.\s]/g, ''));
  for (const [from, to] of CONTRACTIONS) folded = folded.replace(from, to);
  return folded;
}

function plain(piece: string): string {
  const spaced = piece
    .slice(0, MAX_SENTENCE * 2)
    .replace(/\s[-–—]+\s|[,:()[\]–—]/g, ' , ')
    .replace(/['"„“”«»]/g, '')
    .replace(/[^a-z0-9,]+/g, ' ')
    .trim();
  const words = spaced.split(/\s+/).map(corrected).join(' ');
  return words
    .slice(0, MAX_SENTENCE)
    .replace(/^(?:, )+|(?: ,)+$|^,$/g, '')
    .replace(/ ,(?: ,)+/g, ' ,');
}
