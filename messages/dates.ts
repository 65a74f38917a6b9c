import type { Locale } from './messages.ts';

const TAGS: Record<Locale, string> = { en: 'en-GB', de: 'de-DE', da: 'da-DK' };

/** An instant with its zone named, as in “10 June 2025 at 10:04:09 UTC”. Milliseconds since 1970. */
export function writeInstantIn(locale: Locale, at: number): string {
  return new Intl.DateTimeFormat(TAGS[locale], {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: 'UTC',
  }).format(at);
}

/** The day of an instant in UTC, without saying so: where the hour does not matter. */
export function writeDayIn(locale: Locale, at: number): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** A calendar date (yyyy-mm-dd), the same in every zone. */
export function writeDateIn(locale: Locale, date: string): string {
  return writeDayIn(locale, Date.parse(`${date}T12:00:00Z`));
}

/** The name of a country (ISO 3166 alpha-2), in that language. */
export function regionNameIn(locale: Locale, region: string): string {
  return new Intl.DisplayNames(TAGS[locale], { type: 'region' }).of(region) ?? region;
}

/** “Facebook, Instagram and Threads” */
export function writeListIn(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(items);
}

const NUMBERS: Record<Locale, readonly string[]> = {
  en: ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'],
  de: ['Keine', 'Eine', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun', 'Zehn'],
  da: ['Ingen', 'Én', 'To', 'Tre', 'Fire', 'Fem', 'Seks', 'Syv', 'Otte', 'Ni', 'Ti'],
};

/** A count as a word up to ten, in digits beyond. */
export function writeCountIn(locale: Locale, count: number): string {
  return NUMBERS[locale][count] ?? new Intl.NumberFormat(TAGS[locale]).format(count);
}

/** A month (yyyy-mm), as in “June 2025”. */
export function writeMonthIn(locale: Locale, month: string): string {
  return new Intl.DateTimeFormat(TAGS[locale], {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${month}-01T12:00:00Z`));
}

/** A number with its thousands set apart. */
export function writeNumberIn(locale: Locale, number: number): string {
  return new Intl.NumberFormat(TAGS[locale]).format(number);
}
