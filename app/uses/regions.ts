import type { Named } from '#components/use-view.ts';
import { regionNameIn } from '#messages/dates.ts';
import type { Locale } from '#messages/messages.ts';
import { REGION_CODES } from '#rules/region-codes.ts';

const known = new Map<Locale, Named[]>();

/** All countries by their names in that language, in its alphabetical order. */
export function regionsIn(locale: Locale): readonly Named[] {
  const found = known.get(locale);
  if (found) return found;
  const compare = new Intl.Collator(locale).compare;
  const regions = [...REGION_CODES]
    .map((id) => ({ id, name: regionNameIn(locale, id) }))
    .sort((a, b) => compare(a.name, b.name));
  known.set(locale, regions);
  return regions;
}
