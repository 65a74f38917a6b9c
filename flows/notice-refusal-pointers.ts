import type { NoticeVersion, RolloutRule } from '#rules/notice.ts';
import type { NoticeRefusal, NoticeRefusalCode } from '#rules/notice-refusal.ts';
import { isPlace } from '#rules/region-codes.ts';
import { isZone } from '#rules/start-of-date.ts';

/**
 * Where in the document each refusal lies, as a JSON pointer (RFC 6901): the rules name them in the
 * order of the document, so the second of a kind is at the second such place.
 */
export function refusalPointers(
  notice: NoticeVersion,
  refusals: readonly NoticeRefusal[],
): readonly string[] {
  const seen = new Map<NoticeRefusalCode, number>();
  return refusals.map(({ code }) => {
    const nth = seen.get(code) ?? 0;
    seen.set(code, nth + 1);
    const { field, exactly } = WHERE[code];
    return exactly?.(notice)[nth] ?? field;
  });
}

interface Where {
  /** What it concerns as a whole. */
  readonly field: string;
  readonly exactly?: (notice: NoticeVersion) => readonly string[];
}

const WHERE: Record<NoticeRefusalCode, Where> = {
  version_not_next: { field: '/version' },
  published_in_future: { field: '/publishedAt' },
  effective_before_published: { field: '/effectiveAt' },
  effective_before_previous: { field: '/effectiveAt' },
  names_no_data: { field: '/uses', exactly: emptyUses },
  linked_only_not_used: { field: '/linkedOnly', exactly: unusedProducts },
  names_no_place: { field: '/rollout' },
  place_unknown: { field: '/rollout', exactly: places(({ place }) => !isPlace(place)) },
  place_named_twice: {
    field: '/rollout',
    exactly: places(({ place, index, all }) => all.indexOf(place) !== index),
  },
  // A date of the right form is a date that exists, by the document’s schema.
  date_unknown: { field: '/rollout' },
  zone_unknown: { field: '/rollout', exactly: ({ rollout }) => rollout.flatMap(unknownZone) },
  direct_marketing_must_cover_everything: { field: '/covers' },
  starts_before_told: { field: '/rollout' },
};

function emptyUses({ uses }: NoticeVersion): string[] {
  return uses.flatMap(({ products, categories }, index) => {
    if (products.length === 0) return `/uses/${index}/products`;
    return categories.length === 0 ? `/uses/${index}/categories` : [];
  });
}

function unusedProducts({ uses, linkedOnly }: NoticeVersion): string[] {
  const used = new Set(uses.flatMap(({ products }) => products));
  return linkedOnly.flatMap((product, index) => (used.has(product) ? [] : `/linkedOnly/${index}`));
}

function unknownZone(rule: RolloutRule, index: number): string[] {
  if ('exempt' in rule || isZone(rule.startsOn.zone)) return [];
  return [`/rollout/${index}/startsOn/zone`];
}

interface Place {
  readonly place: string;
  /** Among all places of the notice. */
  readonly index: number;
  readonly all: readonly string[];
}

function places(isWrong: (place: Place) => boolean): (notice: NoticeVersion) => string[] {
  return ({ rollout }) => {
    const all = rollout.flatMap(({ where }) => where);
    const pointers = rollout.flatMap(({ where }, rule) =>
      where.map((_, at) => `/rollout/${rule}/where/${at}`),
    );
    return pointers.filter((_, index) => isWrong({ place: all[index] ?? '', index, all }));
  };
}
