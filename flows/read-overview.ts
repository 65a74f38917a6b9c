import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import {
  countsByMonth,
  type Dimension,
  type MonthCount,
  unansweredFilings,
  type WaitingFigures,
  waitingFigures,
} from '#db/overview-figures.ts';
import { answerDueBy } from '#rules/answer-due.ts';
import { DAY, type Instant } from '#rules/instant.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { keepFor } from './keep-for.ts';

/** A filing on the legal clock (GDPR Art. 12(3)). */
export interface OnTheClock {
  readonly reference: string;
  readonly receivedAt: Instant;
  readonly dueBy: Instant;
  readonly isExtended: boolean;
}

export interface Overview {
  readonly at: Instant;
  readonly waiting: WaitingFigures;
  /** The last twelve months, this one included, as yyyy-mm. */
  readonly months: readonly string[];
  readonly counts: Readonly<Record<Dimension, readonly MonthCount[]>>;
  /** Due within seven days and late, the most urgent first; at most 200 of each. */
  readonly dueThisWeek: readonly OnTheClock[];
  readonly late: readonly OnTheClock[];
}

const WEEK = 7 * DAY;
/** The shortest month and the week that is looked ahead. */
const EARLIEST_DUE = 28 * DAY - WEEK;
const MOST = 200;

/** Everything at a glance: what came, what waits, what is due. Worked out at most once a minute; each look is logged. */
export async function readOverview(house: House, actor: Actor): Promise<Overview> {
  demand(actor, { action: 'audit.read' });
  const look = {
    type: 'looked',
    at: house.now(),
    actor: writeActor(actor),
    body: { at: 'overview' },
  };
  await inTransaction(house.db, (tx) => appendEvents(tx, house, [look]));
  return overview(house);
}

const overview = keepFor(60_000, async (house): Promise<Overview> => {
  const at = house.now();
  const months = lastTwelve(at);
  const since = Date.parse(`${months[0]}-01T00:00:00Z`);
  const by = (dimension: Dimension) => countsByMonth(house.db, dimension, since);
  const [waiting, purpose, channel, product, region, clock] = await Promise.all([
    waitingFigures(house.db, at, at + WEEK),
    by('purpose'),
    by('channel'),
    by('product'),
    by('region'),
    onTheClock(house, at),
  ]);
  return { at, waiting, months, counts: { purpose, channel, product, region }, ...clock };
});

async function onTheClock(house: House, now: Instant) {
  const open = await unansweredFilings(house.db, now - EARLIEST_DUE, 10 * MOST);
  const timed = open
    .map((each) => ({ ...each, dueBy: answerDueBy(each.receivedAt, each.isExtended) }))
    .sort((a, b) => a.dueBy - b.dueBy);
  return {
    late: timed.filter(({ dueBy }) => dueBy < now).slice(0, MOST),
    dueThisWeek: timed.filter(({ dueBy }) => dueBy >= now && dueBy < now + WEEK).slice(0, MOST),
  };
}

function lastTwelve(at: Instant): string[] {
  const now = new Date(at);
  return Array.from({ length: 12 }, (_, place) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 11 + place, 1))
      .toISOString()
      .slice(0, 7),
  );
}
