import type { Instant } from '#rules/instant.ts';
import type { House } from './house.ts';

/**
 * The same answer for everybody who asks within `ms` of the first: figures over the whole stream are
 * worked out once, however often their page is loaded. What failed is not kept.
 */
export function keepFor<Answer>(
  ms: number,
  read: (house: House) => Promise<Answer>,
): (house: House) => Promise<Answer> {
  const kept = new WeakMap<object, { readonly until: Instant; readonly answer: Promise<Answer> }>();
  return (house) => {
    const known = kept.get(house.db);
    if (known && house.now() < known.until) return known.answer;
    const answer = read(house);
    kept.set(house.db, { until: house.now() + ms, answer });
    answer.catch(() => kept.delete(house.db));
    return answer;
  };
}
