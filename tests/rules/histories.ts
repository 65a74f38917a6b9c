import type { RuleEvent } from '#rules/event.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import type { DataRecord } from '#rules/record.ts';

import type { Chance } from './chance.ts';
import { chanceFrom } from './chance.ts';
import { motif } from './motifs.ts';
import type { Cast } from './random-events.ts';
import { opening, randomEvent } from './random-events.ts';
import { CATEGORIES, PRODUCTS, randomNotice, TOPICS } from './random-notice.ts';
import { beginningOf } from './reference/calendar.ts';
import { versionsOf } from './reference/scenario-files.ts';

export interface HistoryQuestion {
  readonly record: DataRecord;
  readonly at: number;
}

/** What happened, in the order of arrival; the notice of one purpose; and what is asked about it. */
export interface History {
  readonly seed: number;
  readonly events: readonly RuleEvent[];
  readonly versions: readonly NoticeVersion[];
  readonly questions: readonly HistoryQuestion[];
}

const DAY = 86_400_000;
const LAST_EVENTS = 40;
/** Names that sort otherwise by locale or code point than by code unit, and that objects know by themselves. */
const ACCOUNTS = ['a', 'b', 'c', 'B', 'Ａ', '😀', '__proto__', 'constructor', 'é', 'z', '1', '10'];
const CENTERS = ['c1', 'c2', 'C3', 'ü', 'toString'];
const ADDRESSES = ['x@example.org', 'y@example.org', 'Z@example.org', 'é@example.org', 'w', '😀'];
const OBJECTIONS = ['o1', 'o2', 'o3', 'O4', 'ö', '__proto__'];
const REGIONS = ['DE', 'DE', 'FR', 'GP', 'GB', 'US', 'US', 'NO', 'KR'];
/** The last days of February meet birthdays; leap year, common years. */
const FIRST_DAYS = ['2024-02-27', '2025-02-26', '2026-02-26'];
const DAYS_ON = [0, 1, 2, 3, 4, 29, 30, 31, 32, 33, 58, 59, 60, 61, 62];
const REGISTER = [
  'ai_training',
  'ads_from_ai_chats',
  'ads_from_activity',
  'demo_training',
  'demo_marketing',
];

/** One history from its seed: up to 12 accounts, 5 centers, 6 addresses and 40 events, on few instants. */
export function historyFrom(seed: number): History {
  const chance = chanceFrom(seed);
  const firstDay = Date.parse(chance.pick(FIRST_DAYS));
  const days = DAYS_ON.map((day) => dayOf(firstDay + day * DAY));
  const versions = chance.is(0.75) ? randomNotice(chance, days) : versionsOf(chance.pick(REGISTER));
  const cast = castOf(chance, versions);
  const events: RuleEvent[] = [];
  for (const account of cast.accounts) {
    if (chance.is(0.95)) events.push(opening(chance, cast, account, Math.min(...cast.instants)));
    if (chance.is(0.6)) events.push(...told(chance, cast, account));
  }
  while (chance.is(0.5)) events.push(...motif(chance, cast));
  const most = chance.is(0.3) ? events.length : chance.number(3, LAST_EVENTS);
  while (events.length < most) events.push(randomEvent(chance, cast));
  return {
    seed,
    events: chance.shuffle(events).slice(0, LAST_EVENTS),
    versions,
    questions: Array.from({ length: 4 }, () => randomQuestion(chance, cast, versions)),
  };
}

function castOf(chance: Chance, versions: readonly NoticeVersion[]): Cast {
  const instants = randomInstants(chance, versions);
  const ages = [16, 17, 18];
  const birthDates = Array.from({ length: 3 }, () =>
    chance.is(0.5) ? '1990-05-01' : bornBefore(chance.pick(instants), chance.pick(ages)),
  );
  return {
    accounts: chance.some(ACCOUNTS, 1, chance.is(0.7) ? 4 : ACCOUNTS.length),
    centers: chance.some(CENTERS, 1, CENTERS.length),
    addresses: chance.some(ADDRESSES, 1, chance.is(0.7) ? 2 : ADDRESSES.length),
    objections: chance.some(OBJECTIONS, 1, OBJECTIONS.length),
    purposes: [versions[0]?.purpose ?? '', 'another'],
    versions: [...versions.map((version) => version.version), 9],
    birthDates: chance.is(0.2) ? ['2008-02-29'] : birthDates,
    regions: chance.some(REGIONS, 1, 4),
    instants,
  };
}

/** Few instants, at and around all that matters: starts, versions, the 30 days of a pending objection, midnights. */
function randomInstants(chance: Chance, versions: readonly NoticeVersion[]): number[] {
  const moments = versions.flatMap((version) => [
    version.effectiveAt,
    ...version.rollout.flatMap((rule) =>
      'exempt' in rule ? [] : [beginningOf(rule.startsOn.date, rule.startsOn.zone)],
    ),
  ]);
  const februaryEnds = FIRST_DAYS.map((day) => Date.parse(day) + chance.number(1, 3) * DAY);
  const toldDays = versions.map((version) => version.toldDays ?? 1);
  const instants = chance.some(chance.is(0.2) ? februaryEnds : moments, 1, 4);
  const more = chance.number(2, 7);
  for (let i = 0; i < more; i += 1) {
    const days = chance.pick([0, 1, 1, 2, 30, 30, -1, -30, ...toldDays]) * DAY;
    instants.push(chance.pick(instants) + days + chance.pick([0, 0, 0, 1, -1, 12 * 3_600_000]));
  }
  return instants;
}

/** Who was born then turns that age on the day of that instant, or on a day close by. */
function bornBefore(at: number, age: number): string {
  const day = dayOf(at);
  const born = `${Number(day.slice(0, 4)) - age}${day.slice(4)}`;
  return dayOf(Date.parse(`${born}T00:00:00Z`));
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function told(chance: Chance, cast: Cast, account: string): RuleEvent[] {
  const purpose = cast.purposes[0] as string;
  const first = Math.min(...cast.instants);
  const at = chance.is(0.5) ? first : chance.pick(cast.instants);
  return [{ type: 'told', at, account, purpose, version: chance.pick(cast.versions) }];
}

function randomQuestion(
  chance: Chance,
  cast: Cast,
  versions: readonly NoticeVersion[],
): HistoryQuestion {
  const anyAccount = () => (chance.is(0.04) ? 'nobody' : chance.pick(cast.accounts));
  const last = Math.max(...cast.instants);
  const at = chance.is(0.4)
    ? last + chance.pick([0, 0, 1, 30 * DAY])
    : chance.pick(cast.instants) + chance.pick([0, 0, 1, 30 * DAY]);
  const before = cast.instants.filter((instant) => instant <= at);
  const createdAt = chance.pick([...before, Math.min(...cast.instants) - 400 * DAY]);
  const uses = chance.pick(chance.pick(versions).uses);
  const record: DataRecord = {
    accountId: anyAccount(),
    createdAt: createdAt + (chance.is(0.1) && createdAt < at ? 1 : 0),
    product: chance.is(0.9) ? chance.pick(uses.products) : chance.pick(PRODUCTS),
    category: chance.is(0.9) ? chance.pick(uses.categories) : chance.pick(CATEGORIES),
    ...(chance.is(0.9) && { visibility: chance.is(0.9) ? 'public' : 'private' }),
    ...(chance.is(0.9) && { topics: chance.is(0.7) ? [] : chance.some(TOPICS, 1, 2) }),
    ...(chance.is(0.25) && { forAccountId: anyAccount() }),
  };
  return { record, at };
}
