import { REGION_CODES } from '#rules/region-codes.ts';

export type Query = Readonly<Record<string, string | string[] | undefined>>;

export interface Asked {
  readonly region: string | null;
  readonly product: string | null;
  /** The place was not chosen but guessed from the browser's language. */
  readonly isGuessed: boolean;
}

/** What the overview is asked to show. What is not known is taken as not asked. */
export function readOverviewQuery(
  query: Query,
  products: readonly string[],
  guess: string | null,
): Asked {
  const region = typeof query.region === 'string' ? query.region : null;
  const product = typeof query.product === 'string' ? query.product : null;
  const isChosen = region === 'any' || (region !== null && REGION_CODES.has(region));
  return {
    region: isChosen ? (region === 'any' ? null : region) : guess,
    product: product !== null && products.includes(product) ? product : null,
    isGuessed: !isChosen && guess !== null,
  };
}
