import { expect, test } from 'vitest';
import type { FilingFacts, LetterAbout } from '#mail/letters/letter-facts.ts';
import { LETTER_KINDS, type LetterKind } from '#mail/letters/letter-kind.ts';
import { letterLinks } from '#mail/letters/letter-links.ts';
import { renderHtml } from '#mail/letters/render-html.ts';
import { renderText } from '#mail/letters/render-text.ts';
import { letterWords, writeLetter } from '#mail/letters/write-letter.ts';

const AT = Date.parse('2026-02-01T10:00:00Z');
const DAY = 86_400_000;
const LINKS = letterLinks('https://portal.test', 'objections@portal.test', {
  token: (kind, subject) => `${kind}.${subject}.0123456789`,
});
const HEAD = { operator: 'Example Network', write: 'objections@portal.test' };
const LOCALES = ['en', 'de', 'da'] as const;

const FILING: FilingFacts = {
  reference: 'W7K4-QD2M-9F3T',
  statusSubject: 'W7K4-QD2M-9F3T',
  receivedAt: AT,
  confirmedAt: AT + 60_000,
  lapsesAt: AT + 30 * DAY,
  isLapsed: false,
  purposes: [{ purpose: 'ai_training', title: 'Training AI', noticeVersion: 1 }],
  accounts: [
    { account: 'fb-mia', product: 'Facebook', from: AT, full: false },
    { account: 'ig-<b>mia', product: 'Instagram', from: AT, full: true },
  ],
};

/** One of each kind: a kind that is added and not written here does not compile. */
const ABOUT: { readonly [kind in LetterKind]: Extract<LetterAbout, { kind: kind }> | LetterAbout } =
  {
    confirm: { kind: 'confirm', filing: FILING, others: [{ ...FILING, reference: 'OTHER' }] },
    confirmed: { kind: 'confirmed', filing: FILING },
    linked: { kind: 'linked', filing: FILING, reached: FILING.accounts },
    reminder: { kind: 'reminder', filing: FILING, others: [] },
    lapsed: { kind: 'lapsed', filing: FILING, others: [] },
    notice: {
      kind: 'notice',
      notice: {
        purpose: 'ai_training',
        version: 2,
        title: 'Training AI',
        aim: 'Models learn.',
        startsOn: '2026-03-01',
        categories: ['Posts'],
        products: ['Facebook'],
      },
    },
    consent_ended: {
      kind: 'consent_ended',
      ended: {
        title: 'Training AI',
        account: 'fb-mia',
        product: 'Facebook',
        at: AT,
        by: 'operator',
      },
    },
    unclear: { kind: 'unclear', receivedAt: AT, filing: FILING },
    how_to_withdraw: { kind: 'how_to_withdraw', receivedAt: AT },
    answered: { kind: 'answered', receivedAt: AT, filing: null },
    mail_received: { kind: 'mail_received', receivedAt: AT },
    sign_in: { kind: 'sign_in', request: 'r1', code: '123456', expiresAt: AT + 900_000 },
    link_request: { kind: 'link_request', request: 'r2', expiresAt: AT + DAY },
    annulled: {
      kind: 'annulled',
      annulled: { reference: 'W7K4-QD2M-9F3T', receivedAt: AT, title: 'Training AI', at: AT + DAY },
    },
    center_changed: {
      kind: 'center_changed',
      changed: {
        change: 'joined',
        at: AT,
        moved: [{ account: 'ig-mia', product: 'Instagram' }],
      },
    },
  };

const every = LETTER_KINDS.flatMap((kind) => LOCALES.map((locale) => ({ kind, locale })));
const rendered = (kind: LetterKind, locale: string) => {
  const words = letterWords(locale);
  const letter = writeLetter(ABOUT[kind] as LetterAbout, words, LINKS);
  const text = renderText(letter, words, HEAD);
  return { letter, text, html: renderHtml(letter, words, HEAD) };
};

test.each(every)(
  'the letter $kind in $locale links to the portal alone, loads nothing, and has one button at most',
  ({ kind, locale }) => {
    const { letter, text, html } = rendered(kind, locale);
    const links = [...html.matchAll(/(?:href|src|url)\s*[=(]\s*["']?([^"')\s>]+)/g)].map(
      ([, to]) => to,
    );
    expect(links.filter((to) => !to?.startsWith('https://portal.test/'))).toEqual([]);
    expect(html).not.toMatch(/<img|<script|<link|@import|<form/i);
    expect(letter.blocks.filter((block) => block.kind === 'button').length).toBeLessThanOrEqual(1);
    for (const block of letter.blocks) {
      if (block.kind === 'button' || block.kind === 'link') expect(text).toContain(block.href);
    }
    expect(html).toContain(`<html lang="${locale}">`);
    expect(`${text}${letter.subject}`).not.toMatch(/undefined|\[object|NaN|null/);
  },
);

test.each(LOCALES)(
  'the confirmed letter in %s says all that it must, and offers nothing that would undo it',
  (locale) => {
    const { letter, text } = rendered('confirmed', locale);
    const words = letterWords(locale).confirmed;
    expect(text).toContain('W7K4-QD2M-9F3T');
    expect(text).toMatch(/10[:.]00[:.]00 UTC/);
    for (const said of [words.notBack, words.authority, words.accounts])
      expect(text).toContain(said);
    expect(text).toContain(words.elsewhere('objections@portal.test'));
    expect(text).toContain('/status/status.W7K4-QD2M-9F3T');
    expect(letter.blocks.filter((block) => block.kind === 'button')).toEqual([]);
  },
);

test('threat 29: nothing that names an account or a purpose is ever markup in a letter', () => {
  const { html } = rendered('confirmed', 'en');
  expect(html).not.toContain('<b>mia');
  expect(html).toContain('ig-&lt;b&gt;mia');
});

test('an unknown language is written to in English, a country’s own kind of German in German', () => {
  expect(letterWords('fr').language).toBe('en');
  expect(letterWords('de-AT').language).toBe('de');
});

test.each(LOCALES)(
  'a request to confirm in %s that goes out after the thirty days says that it lapsed, and promises nothing that is over',
  (locale) => {
    const words = letterWords(locale);
    const write = (isLapsed: boolean) => {
      const filing = { ...FILING, confirmedAt: null, isLapsed };
      const letter = writeLetter({ kind: 'confirm', filing, others: [] }, words, LINKS);
      return letter.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : []));
    };
    const { protects, lapses, lapsed, late } = words.confirm;
    const promises = [protects(words.instant(AT)), lapses(words.day(AT + 30 * DAY))];
    const truths = [lapsed(words.instant(AT)), late];
    expect(write(true)).toEqual(expect.arrayContaining(truths));
    expect(write(true).filter((said) => promises.includes(said))).toEqual([]);
    expect(write(false)).toEqual(expect.arrayContaining(promises));
    expect(write(false).filter((said) => truths.includes(said))).toEqual([]);
  },
);

test.each(LOCALES)(
  'a mail that is not understood is answered in %s with the uses it holds back',
  (locale) => {
    expect(rendered('unclear', locale).text.replaceAll(/\s+/g, ' ')).toContain(': Training AI. ');
  },
);
