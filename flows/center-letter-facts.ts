import type { LetterRow } from '#db/letters.ts';
import { linkRequestOf } from '#db/link-requests.ts';
import type { CenterChangedFacts, LetterAbout } from '#mail/letters/letter-facts.ts';
import type { House } from './house.ts';
import { productWord } from './register-words.ts';

/** Null once it can no longer be answered: what has expired or was answered is not sent. */
export async function linkRequestFacts(house: House, id: string): Promise<LetterAbout | null> {
  const request = await linkRequestOf(house.db, id);
  if (request === null || request.answeredAt !== null || request.expiresAt <= house.now())
    return null;
  return { kind: 'link_request', request: id, expiresAt: request.expiresAt };
}

/** As it was written down when it happened; null where an erasure has taken it away. */
export function centerChangedFacts({ about, locale }: LetterRow): LetterAbout | null {
  if (about.change === undefined) return null;
  const { change, at, moved } = about as unknown as CenterChangedFacts;
  const named = moved.map(({ account, product }) => ({
    account,
    product: productWord(product, locale),
  }));
  return { kind: 'center_changed', changed: { change, at, moved: named } };
}
