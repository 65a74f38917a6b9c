import { expect, test } from 'vitest';
import { chooseLocale, guessRegion } from '#messages/choose-locale.ts';
import { writeCountIn, writeDateIn, writeInstantIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';

test.each([
  ['', 'en'],
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['fr-FR,fr;q=0.9,da;q=0.4,en;q=0.3', 'da'],
  ['en;q=0.2,da;q=0.9', 'da'],
  ['de;q=0', 'en'],
  ['*', 'en'],
  [`${'x'.repeat(100_000)},de`, 'en'],
])('a browser that asks for “%.40s” is spoken to in %s', (header, locale) => {
  expect(chooseLocale(header)).toBe(locale);
});

test('the country of the first wish is a guess; a language alone gives none', () => {
  expect(guessRegion('de-AT,de;q=0.9')).toBe('AT');
  expect(guessRegion('en')).toBeNull();
  expect(guessRegion('zh-Hant-TW')).toBeNull();
});

test('instants are written with their zone, dates without a shift', () => {
  const at = Date.UTC(2025, 4, 26, 23, 59, 59);
  expect(writeInstantIn('en', at)).toBe('26 May 2025 at 23:59:59 UTC');
  expect(writeInstantIn('de', at)).toBe('26. Mai 2025 um 23:59:59 UTC');
  expect(writeDateIn('da', '2025-05-27')).toBe('27. maj 2025');
  expect(writeCountIn('da', 1)).toBe('Én');
  expect(writeCountIn('en', 12)).toBe('12');
});

test('a gap without a value is a mistake that shows', () => {
  expect(fill('{a} and {b}', { a: 1, b: 'two' })).toBe('1 and two');
  expect(() => fill('{a} and {c}', { a: 1 })).toThrow('{c}');
});
