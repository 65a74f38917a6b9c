import type { FamilyView, Named, PlaceView, UseView } from '#components/use-view.ts';

/** The data of all uses, each family and category once, in the order in which they first occur. */
export function gatherFamilies(uses: readonly UseView[]): FamilyView[] {
  return united(uses.flatMap(({ families }) => families)).map((same) => ({
    ...first(same),
    products: distinct(same.flatMap(({ products }) => products)),
    categories: distinct(same.flatMap(({ categories }) => categories)),
  }));
}

/** Where the results are shown, each place once, nearest to the uses that lead there. */
export function gatherPlaces(uses: readonly UseView[]): PlaceView[] {
  const rank = (id: string) => {
    const at = uses.flatMap(({ places }, i) =>
      places.some((place) => place.id === id) ? [i] : [],
    );
    return at.reduce((sum, i) => sum + i, 0) / Math.max(1, at.length);
  };
  return united(uses.flatMap(({ places }) => places))
    .map((same) => ({
      ...first(same),
      products: distinct(same.flatMap(({ products }) => products)),
    }))
    .sort((a, b) => rank(a.id) - rank(b.id));
}

/** Uses in the order of their data, so that the map's lines cross as little as may be. */
export function inOrderOfData(uses: readonly UseView[]): UseView[] {
  const order = ['profile', 'content', 'activity', 'ai_chat', 'behaviour'];
  const rank = ({ families }: UseView) => {
    const known = families.map(({ id }) => order.indexOf(id)).filter((i) => i >= 0);
    return known.length === 0 ? order.length : Math.min(...known);
  };
  return [...uses].sort((a, b) => rank(a) - rank(b) || (a.purpose < b.purpose ? -1 : 1));
}

function united<T extends Named>(all: readonly T[]): T[][] {
  const byId = new Map<string, T[]>();
  for (const each of all) byId.set(each.id, [...(byId.get(each.id) ?? []), each]);
  return [...byId.values()];
}

function distinct(all: readonly Named[]): Named[] {
  return united(all).map(first);
}

function first<T>(some: readonly T[]): T {
  const [one] = some;
  if (one === undefined) throw new Error('a group of none');
  return one;
}
