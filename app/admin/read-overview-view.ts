import { type Admin, orNull } from '#app/admin/objections/read-list.ts';
import { portalHouse } from '#app/house.ts';
import { nameOf, titleOf } from '#app/uses/name-of.ts';
import type { ClockRow } from '#components/admin/clock-table.tsx';
import type { OverviewView } from '#components/admin/overview-view.tsx';
import type { MonthSeries } from '#components/month-chart.tsx';
import { readNotices } from '#flows/read-notices.ts';
import { type OnTheClock, type Overview, readOverview } from '#flows/read-overview.ts';
import { regionNameIn, writeInstantIn, writeMonthIn, writeNumberIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';
import type { Locale } from '#messages/messages.ts';

type Counts = Overview['counts']['purpose'];

/** As many lines as a picture stays readable with; the smallest are left to the list itself. */
const MOST_SERIES = 12;

/** The overview in the office's words; null where the role may not look. */
export async function readOverviewView(admin: Admin): Promise<OverviewView | null> {
  const { actor, locale, words } = admin;
  const overview = await orNull(readOverview(portalHouse(), actor));
  if (overview === null) return null;
  const w = words.desk.overview;
  const { at, waiting, counts, months, late, dueThisWeek } = overview;
  const titles = await useTitles(admin);
  const chart = (id: keyof Overview['counts'], title: string, name: (id: string) => string) => ({
    id,
    title,
    series: seriesOf(counts[id], months, locale, name),
  });
  const number = (count: number) => writeNumberIn(locale, count);
  const channels: Readonly<Record<string, string>> = words.admin.channels;
  return {
    lede: fill(w.lede, { instant: writeInstantIn(locale, at) }),
    waiting: [
      { id: 'received', name: w.received, count: number(waiting.received) },
      { id: 'inForce', name: w.confirmed, count: number(waiting.inForce) },
      { id: 'pending', name: w.pending, count: number(waiting.pending) },
      { id: 'lapsing', name: w.lapsing, count: number(waiting.lapsing) },
      { id: 'bounced', name: w.bounced, count: number(waiting.bounced) },
      { id: 'unclear', name: w.unclear, count: number(waiting.unclear) },
      { id: 'letters', name: w.waiting, count: number(waiting.letters) },
    ],
    clock: [...clockRows(late, true, locale), ...clockRows(dueThisWeek, false, locale)],
    months: months.map((month) => writeMonthIn(locale, month)),
    charts: [
      chart('purpose', w.byPurpose, (id) => titles.get(id) ?? id),
      chart('product', w.byProduct, (id) => nameOf(id, words.names.products, undefined).name),
      chart('channel', w.byChannel, (id) => channels[id] ?? id),
      chart('region', w.byRegion, (id) => regionNameIn(locale, id)),
    ],
  };
}

async function useTitles({ actor, locale }: Admin): Promise<ReadonlyMap<string, string>> {
  const notices = await readNotices(portalHouse(), actor);
  return new Map(
    notices.map(({ version: { purpose }, content }) => [
      purpose,
      titleOf(content, purpose, locale),
    ]),
  );
}

function seriesOf(
  counts: Counts,
  months: readonly string[],
  locale: Locale,
  name: (id: string) => string,
): MonthSeries[] {
  return [...Map.groupBy(counts, (each) => each.name)]
    .map(([id, found]) => ({
      id,
      sum: found.reduce((sum, { count }) => sum + count, 0),
      counts: months.map((month) => found.find((each) => each.month === month)?.count ?? 0),
    }))
    .sort((a, b) => b.sum - a.sum)
    .slice(0, MOST_SERIES)
    .map(({ id, sum, ...rest }) => ({
      id,
      name: name(id),
      total: writeNumberIn(locale, sum),
      ...rest,
    }));
}

function clockRows(filings: readonly OnTheClock[], isLate: boolean, locale: Locale): ClockRow[] {
  return filings.map(({ reference, receivedAt, dueBy, isExtended }) => ({
    reference,
    received: writeInstantIn(locale, receivedAt),
    due: writeInstantIn(locale, dueBy),
    isLate,
    isExtended,
  }));
}
