import type { Named } from '#components/use-view.ts';
import type { NoticeContent, NoticeTexts } from '#flows/notice-content.ts';
import type { Locale, Messages } from '#messages/messages.ts';

/** A word for an id: the notice's own, else ours, else the id made readable. */
export function nameOf(
  id: string,
  known: Readonly<Record<string, string>>,
  own: NoticeTexts['names'],
): Named {
  return { id, name: own?.[id] ?? known[id] ?? readable(id) };
}

/** `loyalty_card.swipe` → `loyalty card, swipe` */
function readable(id: string): string {
  return id.replaceAll('.', ', ').replaceAll('_', ' ');
}

export function titleOf(content: NoticeContent, purpose: string, locale: Locale): string {
  return content.texts?.[locale].title ?? readable(purpose);
}

export function familyNameOf(id: string, words: Messages, own: NoticeTexts['names']): Named {
  return nameOf(id, words.names.families, own);
}
