import type { en } from './en.ts';

/** Every key of the English words, each a text: a language that lacks one does not compile. */
export type Messages = typeof en;

export const LOCALES = ['en', 'de', 'da'] as const;
export type Locale = (typeof LOCALES)[number];

export function isLocale(text: unknown): text is Locale {
  return LOCALES.some((locale) => locale === text);
}
