import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { birthday } from '#rules/age.ts';
import { decideFromEvents } from '#rules/decide.ts';
import { derive, deriveAsOf } from '#rules/derive.ts';
import type { RuleEvent } from '#rules/event.ts';
import { DAY } from '#rules/instant.ts';
import { nextChange } from '#rules/next-change.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import { permittedSpans } from '#rules/permitted.ts';
import { isWithin } from '#rules/spans.ts';
import { anyAccount, anyHistory, anyInstant, anyVersions, END } from './any-history.ts';
import {
  account,
  confirms,
  consentNotice,
  consents,
  files,
  moved,
  notice,
  objects,
  started,
  t,
  told,
} from './story.ts';

const now = t('2025-12-31');

function permitted(events: readonly RuleEvent[], versions = [notice()]) {
  return permittedSpans(derive(events), versions, 'a', now);
}

describe('the spans of creation time that an account permits', () => {
  test('everything until now, where nothing stands against it', () => {
    expect(permitted([account('a')])).toEqual([{ from: null, until: now + 1 }]);
  });

  test('nothing of an unknown account, one not opened, or before the notice', () => {
    expect(permitted([])).toEqual([]);
    expect(permitted([told('2025-01-01', 'a')])).toEqual([]);
    const later = notice({ effectiveAt: t('2026-01-01') });
    expect(permitted([account('a')], [later])).toEqual([]);
  });

  test('not what an objection protects, confirmed or pending', () => {
    const events = [
      account('a'),
      objects('2025-06-10', 'o', { account: 'a' }),
      { type: 'withdrawn', at: t('2025-07-10'), objection: 'o', accounts: ['a'] } as const,
      files('2025-12-20', 'p', { account: 'a' }),
    ];
    expect(permitted(events)).toEqual([
      { from: null, until: t('2025-06-10') },
      { from: t('2025-07-10'), until: t('2025-12-20') },
    ]);
  });

  test('an objection of this very instant protects what is created in it', () => {
    const events = [account('a'), objects('2025-12-31', 'o', { account: 'a' })];
    expect(permitted(events)).toEqual([{ from: null, until: now }]);
  });

  test('only since the consent, the birthday, the start, the move', () => {
    const since = (given: Partial<NoticeVersion>, ...events: RuleEvent[]) =>
      permitted(events, [notice(given)]).map(({ from }) => from);
    const consent = { rollout: consentNotice.rollout };
    expect(since(consent, account('a'), consents('2025-06-10', 'a'))).toEqual([t('2025-06-10')]);
    const young = account('a', { bornOn: '2007-06-15' });
    expect(since({ leastAge: 18 }, young)).toEqual([t('2025-06-15T00:00:00Z')]);
    const old = account('a', { bornOn: '1940-06-15' });
    expect(since({ leastAge: 18 }, old)).toEqual([t('1958-06-15T00:00:00Z')]);
    const starting = { rollout: [started('2025-03-01')], onlySinceStart: true };
    expect(since(starting, account('a'))).toEqual([t('2025-03-01T00:00:00Z')]);
    const notInGermany = { rollout: [started('2021-01-01', ['US'])] };
    expect(since(notInGermany, account('a'), moved('2025-06-10', 'a', 'US'))).toEqual([
      t('2025-06-10'),
    ]);
    expect(since({}, account('a', { region: undefined }))).toEqual([]);
  });

  test('nothing, unless the account was told of all data that the notice names', () => {
    const uses = [...notice().uses, { products: ['threads'], categories: ['post'] }];
    const first = notice({ toldDays: 1 });
    const second = notice({ version: 2, effectiveAt: t('2025-02-01'), toldDays: 1, uses });
    const events = [account('a'), told('2025-01-01', 'a', 1)];
    expect(permitted(events, [first])).toHaveLength(1);
    expect(permitted(events, [first, second])).toEqual([]);
    expect(permitted([...events, told('2025-03-01', 'a', 2)], [first, second])).toHaveLength(1);
  });

  test('they permit nothing that the decision refuses', () => {
    const day = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(
        anyHistory,
        anyVersions,
        anyAccount,
        anyInstant,
        day,
        (events, versions, name, at, days) => {
          const asked = Math.min(END, at + days * DAY);
          const spans = permittedSpans(deriveAsOf(events, asked), versions, name, asked);
          fc.pre(spans.some((span) => isWithin(span, at)));
          const record = {
            accountId: name,
            createdAt: at,
            product: 'facebook',
            category: 'post',
            visibility: 'public',
            topics: [],
          };
          const { reasons } = decideFromEvents(events, versions, { record, at: asked });
          expect(reasons.filter((reason) => reason !== 'not_linked')).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('until when an answer holds, if nothing happens', () => {
  const after = (events: readonly RuleEvent[], versions = [notice()]) =>
    nextChange(derive(events), versions, 'a', now);

  test('for ever, where nothing is ahead', () => {
    expect(after([])).toBeNull();
    expect(after([], [notice({ effectiveAt: now })])).toBeNull();
    expect(after([account('a', { bornOn: undefined })])).toBeNull();
    expect(after([account('a', { region: undefined })], [notice({ leastAge: 18 })])).toBeNull();
    expect(
      after([account('a')], [notice({ rollout: [started('2021-01-01', ['US'])] })]),
    ).toBeNull();
  });

  test.each<[string, readonly RuleEvent[], Partial<NoticeVersion>, string]>([
    ['a version', [], { effectiveAt: t('2026-02-01') }, '2026-02-01'],
    ['a start', [account('a')], { rollout: [started('2026-02-02')] }, '2026-02-02T00:00:00Z'],
    [
      'a birthday',
      [account('a', { bornOn: '2008-02-03' })],
      { leastAge: 18 },
      '2026-02-03T00:00:00Z',
    ],
    ['the days since the telling', [told('2025-12-25', 'a')], { toldDays: 10 }, '2026-01-04'],
    ['a lapse', [files('2025-12-20', 'o', { account: 'a' })], {}, '2026-01-19'],
  ])('until %s', (_, events, given, expected) => {
    expect(after(events, [notice(given)])).toBe(t(expected));
  });

  test('no longer than the first of them, and none that has passed or cannot come', () => {
    const events = [
      account('a', { bornOn: '2008-02-03' }),
      told('2025-12-25', 'a'),
      files('2025-12-20', 'o', { account: 'a' }),
      confirms('2025-12-21', 'o'),
      files('2025-11-20', 'p', { account: 'a' }),
      { ...files('2025-12-20', 'q', { account: 'a' }), purpose: 'ads' } as RuleEvent,
    ];
    expect(after(events, [notice({ leastAge: 18 })])).toBe(t('2026-02-03T00:00:00Z'));
    expect(after(events, [notice({ leastAge: 18, toldDays: 10 })])).toBe(t('2026-01-04'));
  });

  test('until then nothing changes', () => {
    fc.assert(
      fc.property(anyHistory, anyVersions, anyAccount, anyInstant, (events, versions, name, at) => {
        const known = events.filter((event) => event.at <= at);
        const history = derive(known);
        const next = nextChange(history, versions, name, at) ?? END;
        fc.pre(next > at + 1);
        const then = permittedSpans(history, versions, name, next - 1);
        const spans = permittedSpans(history, versions, name, at);
        const within = (given: typeof then) =>
          given
            .map(({ from, until }) => ({ from, until: Math.min(until as number, at + 1) }))
            .filter(({ from }) => from === null || from <= at);
        expect(within(then)).toEqual(within(spans));
      }),
      { numRuns: 200 },
    );
  });

  test('a birthday on 29 February is on 1 March in other years', () => {
    expect(birthday('2008-02-29', 18)).toBe(t('2026-03-01T00:00:00Z'));
    expect(birthday('2008-02-29', 20)).toBe(t('2028-02-29T00:00:00Z'));
    expect(birthday('0080-06-15', 18)).toBe(t('0098-06-15T00:00:00Z'));
  });
});
