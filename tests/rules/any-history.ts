import fc from 'fast-check';
import type { Question } from '#rules/decision.ts';
import type { RuleEvent } from '#rules/event.ts';
import { DAY, type Instant } from '#rules/instant.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import { notice, started, t } from './story.ts';

/** Few names and few instants, so that everything meets everything and much of it at one instant. */
const BEGIN = t('2025-01-01');
export const END = BEGIN + 60 * DAY;
const anyOf = (...names: string[]) => fc.constantFrom(...names);

export const anyAccount = anyOf('a', 'b', 'c', 'd', 'e');
const center = anyOf('x', 'y');
const address = anyOf('m', 'n');
export const anyObjection = anyOf('o1', 'o2', 'o3', 'o4');
const purpose = anyOf('training', 'training', 'ads');
export const anyInstant: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: 30 })
  .map((days) => BEGIN + days * DAY);
const region = anyOf('DE', 'DE', 'US', 'US', 'KR');
const bornOn = anyOf('1990-05-01', '1990-05-01', '2007-01-15', '2012-03-03');

/** Known more often than not: what refuses everything would hide what the rest decides. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 9 });
const seldom = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
const target = fc.oneof(fc.record({ account: anyAccount }), fc.record({ address }));

function of<T extends RuleEvent['type']>(type: T, fields: Record<string, fc.Arbitrary<unknown>>) {
  const event = fc.record({ at: anyInstant, type: fc.constant(type), ...fields });
  return event as unknown as fc.Arbitrary<RuleEvent>;
}

const objected = fc
  .tuple(of('objected', { objection: anyObjection, purpose, confirmed: fc.boolean() }), target)
  .map(([event, filedFor]) => ({ ...event, ...filedFor }) as RuleEvent);

const guardian = maybe(fc.constant('letter'));
export const anyEvent: fc.Arbitrary<RuleEvent> = fc.oneof(
  { weight: 5, arbitrary: of('linked', { account: anyAccount, center }) },
  { weight: 2, arbitrary: of('unlinked', { account: anyAccount }) },
  { weight: 4, arbitrary: of('address_added', { account: anyAccount, address }) },
  { weight: 2, arbitrary: of('address_removed', { account: anyAccount, address }) },
  { weight: 1, arbitrary: of('account_closed', { account: anyAccount }) },
  { weight: 2, arbitrary: of('region_changed', { account: anyAccount, region }) },
  {
    weight: 2,
    arbitrary: of('told', {
      account: anyAccount,
      purpose,
      version: fc.integer({ min: 1, max: 2 }),
    }),
  },
  { weight: 3, arbitrary: of('consented', { account: anyAccount, purpose, guardian }) },
  { weight: 2, arbitrary: of('consent_withdrawn', { account: anyAccount, purpose }) },
  { weight: 5, arbitrary: objected },
  { weight: 2, arbitrary: of('confirmed', { objection: anyObjection }) },
  {
    weight: 3,
    arbitrary: of('withdrawn', {
      objection: anyObjection,
      accounts: fc.subarray(['a', 'b', 'c', 'd', 'e']),
    }),
  },
  { weight: 1, arbitrary: of('annulled', { objection: anyObjection }) },
);

const opening = (account: string) =>
  fc.record({ region: maybe(region), bornOn: maybe(bornOn) }).map(
    (known): RuleEvent => ({
      type: 'account_opened',
      at: BEGIN,
      account,
      product: 'facebook',
      ...known,
    }),
  );

/** Five people's accounts, most things known of them, and up to forty events. */
export const anyHistory: fc.Arbitrary<readonly RuleEvent[]> = fc
  .tuple(
    fc.tuple(...['a', 'b', 'c', 'd', 'e'].map(opening)),
    fc.array(anyEvent, { minLength: 5, maxLength: 40, size: 'max' }),
  )
  .map(([openings, events]) => [...openings, ...events]);

const date = anyOf('2024-12-01', '2025-01-10', '2025-01-20', '2025-03-01');
const isSeldom = (likely: number) => fc.integer({ min: 0, max: likely }).map((each) => each === 0);
const rule = fc
  .tuple(
    anyOf('DE', 'EEA', 'US', '*'),
    isSeldom(6),
    anyOf('consent', 'legitimate_interest', 'legitimate_interest'),
    date,
  )
  .map(([place, exempt, basis, day]) =>
    exempt
      ? { where: [place], exempt }
      : { where: [place], basis, startsOn: { date: day, zone: 'UTC' } },
  );
const elsewhere = started('2024-12-01');

const anyVersion = fc
  .record({
    effectiveAt: anyInstant.map((at) => at - 10 * DAY),
    rollout: fc
      .uniqueArray(rule, { maxLength: 3, selector: ({ where }) => where[0] })
      .map((rules) =>
        rules.some(({ where }) => where[0] === '*') ? rules : [...rules, elsewhere],
      ),
    publicOnly: fc.boolean(),
    onlySinceStart: isSeldom(4),
    leastAge: fc.constantFrom(null, null, null, 16, 18),
    toldDays: fc.constantFrom(null, null, null, null, 0, 7),
    excludedTopics: fc.constantFrom([], ['health']),
    covers: fc.constantFrom('created_after', 'created_after', 'everything'),
    linkedOnly: fc.constantFrom([], [], [], ['facebook']),
  })
  .map((given) => notice(given as Partial<NoticeVersion>));

/** One to three versions of the notice of `training`. */
export const anyVersions: fc.Arbitrary<readonly NoticeVersion[]> = fc
  .array(anyVersion, { minLength: 1, maxLength: 3 })
  .map((versions) => versions.map((each, index) => ({ ...each, version: index + 1 })));

/** A question that comes after every event of `anyHistory`. */
export const anyLateQuestion: fc.Arbitrary<Question> = fc
  .record({
    accountId: anyAccount,
    createdAt: anyInstant,
    visibility: maybe(anyOf('public', 'public', 'public', 'private')),
    topics: maybe(fc.constantFrom<string[]>([], [], ['hiking'], ['health'])),
    forAccountId: seldom(anyAccount),
  })
  .map((given) => ({
    at: END,
    record: { product: 'facebook', category: 'post', ...given },
  }));

/** Questions at any instant from the record's creation on. */
export const anyQuestion: fc.Arbitrary<Question> = fc
  .tuple(anyLateQuestion, fc.integer({ min: 0, max: 60 }))
  .map(([question, days]) => ({
    ...question,
    at: Math.min(END, question.record.createdAt + days * DAY),
  }));
