import { isLocale, type Locale } from './messages.ts';

interface Wish {
  readonly language: string;
  readonly weight: number;
}

function wishes(acceptLanguage: string): Wish[] {
  return acceptLanguage
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const q = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.trim(), weight: q === undefined ? 1 : Number(q) };
    })
    .filter(({ language, weight }) => language !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight);
}

/** The first of the languages a browser asks for that we speak (Accept-Language, RFC 9110 12.5.4); English otherwise. */
export function chooseLocale(acceptLanguage: string): Locale {
  for (const { language } of wishes(acceptLanguage)) {
    const primary = language.toLowerCase().split('-')[0];
    if (isLocale(primary)) return primary;
  }
  return 'en';
}

/** The country that the first wish names (`de-AT` → `AT`), or null: a guess, shown as one. */
export function guessRegion(acceptLanguage: string): string | null {
  const first = wishes(acceptLanguage)[0]?.language ?? '';
  return /^[a-z]{2,3}-([a-z]{2})$/i.exec(first)?.[1]?.toUpperCase() ?? null;
}
