import { exactFigures } from '#db/public-figures.ts';
import { DAY, type Instant } from '#rules/instant.ts';
import type { House } from './house.ts';
import { keepFor } from './keep-for.ts';
import { LEAST, type PublishedCounts, publishedCell, publishedSum } from './withhold-small.ts';

export interface MonthFigures extends PublishedCounts {
  /** yyyy-mm, UTC */
  readonly month: string;
  /** Milliseconds from receipt to confirmation; null where fewer than ten were confirmed later. */
  readonly medianToConfirm: number | null;
}

export interface PurposeFigures {
  readonly purpose: string;
  readonly months: readonly MonthFigures[];
  /** Over all months; withheld where one of them is. */
  readonly total: PublishedCounts;
}

export interface PublicFigures {
  /** The midnight (UTC) up to which it was counted. */
  readonly at: Instant;
  readonly purposes: readonly PurposeFigures[];
}

/**
 * What everybody may know: no number below ten, and none from which one follows. Counted up to the last
 * midnight, so that nobody can watch the numbers move as one person objects.
 */
export function readFigures(house: House): Promise<PublicFigures> {
  return figures(house);
}

const HOUR = DAY / 24;

const figures = keepFor(HOUR, async (house): Promise<PublicFigures> => {
  const now = house.now();
  const at = now - (now % DAY);
  const exact = await exactFigures(house.db, at);
  const purposes = [...Map.groupBy(exact, ({ purpose }) => purpose)].map(([purpose, found]) => {
    const months = found.map(({ month, confirmed, medianToConfirm, ...counts }) => ({
      month,
      ...publishedCell(counts),
      medianToConfirm:
        confirmed < LEAST || medianToConfirm === null ? null : Math.round(medianToConfirm),
    }));
    return { purpose, months, total: publishedSum(months) };
  });
  return { at, purposes };
});
