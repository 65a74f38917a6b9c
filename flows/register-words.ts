import { names as danish } from '#messages/da/names.ts';
import { names as german } from '#messages/de/names.ts';
import { names as english } from '#messages/en/names.ts';
import type { Instant } from '#rules/instant.ts';
import { versionToCheck } from '#rules/notice-in-effect.ts';
import type { NoticeTexts } from './notice-content.ts';
import type { Notices } from './notice-versions.ts';

const NAMES = { en: english, de: german, da: danish } as const;
type Spoken = keyof typeof NAMES;

function spoken(locale: string): Spoken {
  return locale === 'de' || locale === 'da' ? locale : 'en';
}

/** What a purpose's notice says in the language, by the version that held at that instant; null for a bare rule part. */
export function noticeTexts(
  notices: Notices,
  purpose: string,
  at: Instant,
  locale: string,
): NoticeTexts | null {
  const versions = notices.versions.get(purpose);
  if (versions === undefined) return null;
  const { version } = versionToCheck(versions, at);
  const published = notices.published
    .get(purpose)
    ?.find((each) => each.version.version === version);
  return published?.content.texts?.[spoken(locale)] ?? null;
}

/** The purpose's title; its id where the register has no words for it. */
export function purposeWord(
  notices: Notices,
  purpose: string,
  at: Instant,
  locale: string,
): string {
  return noticeTexts(notices, purpose, at, locale)?.title ?? purpose;
}

export function productWord(product: string, locale: string): string {
  return NAMES[spoken(locale)].products[product] ?? product;
}

export function categoryWord(category: string, locale: string): string {
  return NAMES[spoken(locale)].categories[category] ?? category;
}
