import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Locale, Messages } from './messages.ts';

const WORDS: Record<Locale, Messages> = { en, de, da };

export function wordsIn(locale: Locale): Messages {
  return WORDS[locale];
}
