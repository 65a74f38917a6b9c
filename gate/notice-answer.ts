import type { NoticeTexts } from '#flows/notice-content.ts';
import type { PublishedNotice } from '#flows/notice-versions.ts';
import type { Locale } from '#messages/messages.ts';
import { writeInstant } from '#rules/instant.ts';
import { type Terms, termsIn } from '#rules/rollout.ts';

/** What a notice says of one region (of all not named apart, where none is asked for), in one language. */
export function noticeAnswer(notice: PublishedNotice, region: string | undefined, locale: Locale) {
  const { version, content, hash } = notice;
  const terms = termsIn(version, region ?? '*');
  const texts = content.texts?.[locale];
  return {
    purpose: version.purpose,
    version: version.version,
    hash,
    publishedAt: writeInstant(version.publishedAt),
    effectiveAt: writeInstant(version.effectiveAt),
    ...termsAnswer(terms),
    covers: version.covers,
    directMarketing: version.directMarketing,
    leastAge: version.leastAge,
    uses: version.uses,
    rollout: version.rollout,
    locale,
    title: texts?.title ?? version.purpose,
    text: texts ? plainText(texts) : '',
  };
}

function termsAnswer(terms: Terms) {
  if (terms.exempt) return { basis: null, startsAt: null, rightOffered: 'none' };
  return {
    basis: terms.basis,
    startsAt: writeInstant(terms.startsAt),
    rightOffered: terms.basis === 'consent' ? 'withdraw_consent' : 'object',
  };
}

/** The words of the notice, a paragraph each. */
function plainText(texts: NoticeTexts): string {
  const { short, aim, how, objecting, switchOff } = texts;
  const lists = [texts.features, texts.recipients, texts.examples, texts.notUsed, texts.remarks];
  return [short, aim, how, ...lists.map((list) => list.join('\n')), switchOff, objecting]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
