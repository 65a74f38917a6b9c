import { portalHouse } from '#app/house.ts';
import { titleOf } from '#app/uses/name-of.ts';
import type { Visitor } from '#app/visitor.ts';
import type { FiguresView } from '#components/figures-view.tsx';
import { type PurposeFigures, readFigures } from '#flows/read-figures.ts';
import { readNotices } from '#flows/read-notices.ts';
import { writeInstantIn, writeMonthIn, writeNumberIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The public figures in words. */
export async function readFiguresView({ actor, locale, words }: Visitor): Promise<FiguresView> {
  const house = portalHouse();
  const { at, purposes } = await readFigures(house);
  const notices = await readNotices(house, actor);
  const titles = new Map(
    notices.map(({ version: { purpose }, content }) => [
      purpose,
      titleOf(content, purpose, locale),
    ]),
  );
  const w = words.desk.figures;
  const months = [...new Set(purposes.flatMap((each) => each.months.map(({ month }) => month)))];
  months.sort();
  const number = (count: number | null, withheld: string) =>
    count === null ? withheld : writeNumberIn(locale, count);
  const named = ({ purpose }: PurposeFigures) => titles.get(purpose) ?? purpose;
  return {
    lede: fill(w.lede, { instant: writeInstantIn(locale, at) }),
    months: months.map((month) => writeMonthIn(locale, month)),
    series: purposes.map((each) => ({
      id: each.purpose,
      name: named(each),
      counts: months.map((name) => {
        const found = each.months.find(({ month }) => month === name);
        return found === undefined ? null : found.received;
      }),
      total: number(each.total.received, w.withheld),
    })),
    purposes: purposes.map((each) => ({
      id: each.purpose,
      name: named(each),
      rows: each.months.map(({ month, received, inForce, medianToConfirm }) => ({
        name: writeMonthIn(locale, month),
        received: number(received, w.small),
        inForce: number(inForce, received === null ? w.small : w.withheld),
        median: medianToConfirm === null ? '–' : durationIn(medianToConfirm, w),
      })),
      total: {
        name: w.total,
        received: number(each.total.received, w.withheld),
        inForce: number(each.total.inForce, w.withheld),
        median: '–',
      },
    })),
  };
}

function durationIn(ms: number, words: { hours: string; minutes: string }): string {
  return ms < 2 * HOUR
    ? fill(words.minutes, { minutes: Math.round(ms / MINUTE) })
    : fill(words.hours, { hours: Math.round(ms / HOUR) });
}
