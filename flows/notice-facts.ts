import type { NoticeFacts } from '#mail/letters/letter-facts.ts';
import { rolloutRule } from '#rules/rollout.ts';
import type { House } from './house.ts';
import { readAllNotices } from './notice-versions.ts';
import { categoryWord, productWord } from './register-words.ts';

/** What the letter about a notice version tells a reader in that region; null for an unknown version. */
export async function noticeFacts(
  house: House,
  wanted: { purpose: string; version: number; region: string | null; locale: string },
): Promise<NoticeFacts | null> {
  const { purpose, region, locale } = wanted;
  const notices = await readAllNotices(house);
  const notice = notices.published
    .get(purpose)
    ?.find((each) => each.version.version === wanted.version);
  if (notice === undefined) return null;
  const rule = region === null ? undefined : rolloutRule(notice.version, region);
  const texts = notice.content.texts?.[locale === 'de' || locale === 'da' ? locale : 'en'];
  const { uses } = notice.version;
  return {
    purpose,
    version: wanted.version,
    title: texts?.title ?? purpose,
    aim: texts?.aim ?? null,
    startsOn: rule && 'startsOn' in rule ? rule.startsOn.date : null,
    categories: once(uses.flatMap((use) => use.categories)).map((id) => categoryWord(id, locale)),
    products: once(uses.flatMap((use) => use.products)).map((id) => productWord(id, locale)),
  };
}

function once(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
