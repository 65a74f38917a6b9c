import type { FamilyView, PlaceView, UseView } from '#components/use-view.ts';
import type { PublishedNotice } from '#flows/notice-versions.ts';
import type { Locale, Messages } from '#messages/messages.ts';
import type { Instant } from '#rules/instant.ts';
import { familyNameOf, nameOf, titleOf } from './name-of.ts';
import { stateOfUse } from './state-of-use.ts';

export interface Viewpoint {
  readonly locale: Locale;
  readonly words: Messages;
  readonly now: Instant;
  /** ISO 3166 alpha-2; null is nowhere in particular. */
  readonly region: string | null;
  /** Null is all. */
  readonly product: string | null;
}

/** A published notice as the map, the cards and the table show it. */
export function describeUse(notice: PublishedNotice, view: Viewpoint): UseView {
  const { version, content } = notice;
  return {
    purpose: version.purpose,
    href: `/notices/${encodeURIComponent(version.purpose)}`,
    title: titleOf(content, version.purpose, view.locale),
    short: content.texts?.[view.locale].short ?? '',
    ...stateOfUse(version, view.region, view.now, view),
    families: familiesOf(notice, view),
    places: placesOf(notice, view),
  };
}

function familiesOf({ version, content }: PublishedNotice, view: Viewpoint): FamilyView[] {
  const own = content.texts?.[view.locale].names;
  const families = new Map<string, { products: Set<string>; categories: Set<string> }>();
  for (const { products, categories } of version.uses) {
    const shown = products.filter((product) => view.product === null || product === view.product);
    if (shown.length === 0) continue;
    for (const category of categories) {
      const id = category.split('.')[0] ?? category;
      const family = families.get(id) ?? { products: new Set(), categories: new Set() };
      families.set(id, family);
      family.categories.add(category);
      for (const product of shown) family.products.add(product);
    }
  }
  return [...families].map(([id, { products, categories }]) => ({
    ...familyNameOf(id, view.words, own),
    products: [...products].map((each) => nameOf(each, view.words.names.products, own)),
    categories: [...categories].map((each) => nameOf(each, view.words.names.categories, own)),
  }));
}

function placesOf({ content }: PublishedNotice, view: Viewpoint): PlaceView[] {
  const own = content.texts?.[view.locale].names;
  return (content.places ?? []).map(({ as, products }) => ({
    ...nameOf(as, view.words.names.places, own),
    products: products.map((each) => nameOf(each, view.words.names.products, own)),
  }));
}
