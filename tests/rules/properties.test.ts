import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage } from '#rules/coverage.ts';
import { decideFromEvents } from '#rules/decide.ts';
import type { Question } from '#rules/decision.ts';
import { derive, deriveAsOf } from '#rules/derive.ts';
import type { RuleEvent } from '#rules/event.ts';
import { historyFacts } from '#rules/history-facts.ts';
import { DAY, type Instant } from '#rules/instant.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import { isWithin } from '#rules/spans.ts';
import {
  anyAccount,
  anyEvent,
  anyHistory,
  anyInstant,
  anyLateQuestion,
  anyObjection,
  anyQuestion,
  anyVersions,
  END,
} from './any-history.ts';

const RUNS = { numRuns: 400 };
const LATE: Instant = END - DAY;

function mayUse(
  events: readonly RuleEvent[],
  versions: readonly NoticeVersion[],
  question: Question,
) {
  return decideFromEvents(events, versions, question).use;
}

function isProtected(
  events: readonly RuleEvent[],
  versions: readonly NoticeVersion[],
  account: string,
  created: Instant,
  now: Instant,
): boolean {
  const facts = historyFacts(deriveAsOf(events, now));
  const { confirmed, pending } = coverage(facts, versions, account, 'training', now);
  return [...confirmed, ...pending].some((span) => isWithin(span, created));
}

describe('whatever happens, in whatever order', () => {
  test('arrival order never matters', () => {
    const shuffled = anyHistory.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
    );
    fc.assert(
      fc.property(shuffled, anyVersions, anyQuestion, ([events, other], versions, question) => {
        expect(decideFromEvents(other, versions, question)).toEqual(
          decideFromEvents(events, versions, question),
        );
        expect(derive(other).objections).toEqual(derive(events).objections);
      }),
      RUNS,
    );
  });

  test('there is one span for one objection and one account', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        for (const { carries } of derive(events).accounts.values()) {
          expect(new Set(carries.map(({ objection }) => objection)).size).toBe(carries.length);
          for (const { from, until } of carries) expect(until ?? from).toBeGreaterThanOrEqual(from);
        }
      }),
      RUNS,
    );
  });

  test('asked as of an instant, an answer never looks ahead', () => {
    fc.assert(
      fc.property(anyHistory, anyVersions, anyQuestion, (events, versions, question) => {
        const known = events.filter(({ at }) => at <= question.at);
        expect(decideFromEvents(events, versions, question)).toEqual(
          decideFromEvents(known, versions, question),
        );
      }),
      RUNS,
    );
  });
});

describe('a no', () => {
  const fresh = fc.record({ at: anyInstant, confirmed: fc.boolean(), account: anyAccount });

  test('never shrinks anybody’s coverage, and never permits', () => {
    fc.assert(
      fc.property(
        anyHistory,
        anyVersions,
        anyQuestion,
        fresh,
        (events, versions, question, filed) => {
          const more = [
            ...events,
            { type: 'objected', objection: 'new', purpose: 'training', ...filed } as const,
          ];
          const { accountId, createdAt } = question.record;
          if (isProtected(events, versions, accountId, createdAt, question.at)) {
            expect(isProtected(more, versions, accountId, createdAt, question.at)).toBe(true);
          }
          if (mayUse(more, versions, question)) {
            expect(mayUse(events, versions, question)).toBe(true);
          }
        },
      ),
      RUNS,
    );
  });

  test('confirmed, or said as the end of a consent, never permits either', () => {
    const said = fc.oneof(
      fc.record({
        type: fc.constant('confirmed' as const),
        at: anyInstant,
        objection: anyObjection,
      }),
      fc.record({
        type: fc.constant('consent_withdrawn' as const),
        at: anyInstant,
        account: anyAccount,
        purpose: fc.constant('training'),
      }),
    );
    fc.assert(
      fc.property(anyHistory, anyVersions, anyQuestion, said, (events, versions, question, no) => {
        if (mayUse([...events, no], versions, question)) {
          expect(mayUse(events, versions, question)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe('a yes', () => {
  const yes = fc.oneof(
    fc.record({
      type: fc.constant('consented' as const),
      account: anyAccount,
      purpose: fc.constant('training'),
      guardian: fc.constant('letter'),
    }),
    fc.tuple(anyAccount, anyObjection).map(([account, objection]) => ({
      type: 'withdrawn' as const,
      objection,
      accounts: [account],
    })),
  );

  test('never grows use on any account but its own, and what is shown from it or to it', () => {
    fc.assert(
      fc.property(
        anyHistory,
        anyVersions,
        anyLateQuestion,
        yes,
        (events, versions, question, said) => {
          const own = said.type === 'consented' ? said.account : said.accounts[0];
          const { accountId, forAccountId } = question.record;
          fc.pre(accountId !== own && forAccountId !== own);
          const more = [...events, { ...said, at: LATE }];
          expect(mayUse(more, versions, question)).toBe(mayUse(events, versions, question));
        },
      ),
      RUNS,
    );
  });

  test('never undoes what another account already carried, whenever it is said', () => {
    fc.assert(
      fc.property(anyHistory, anyInstant, yes, (events, at, said) => {
        const own = said.type === 'consented' ? said.account : said.accounts[0];
        const before = deriveAsOf(events, at).accounts;
        const after = deriveAsOf([...events, { ...said, at }], at).accounts;
        for (const [account, { carries }] of before) {
          if (account !== own) expect(after.get(account)?.carries).toEqual(carries);
        }
      }),
      RUNS,
    );
  });

  test('by withdrawing never exposes data of the protected time', () => {
    const withdrawal = fc.tuple(anyAccount, anyObjection);
    fc.assert(
      fc.property(
        anyHistory,
        anyVersions,
        anyLateQuestion,
        withdrawal,
        (events, versions, question, [account, objection]) => {
          const { createdAt } = question.record;
          fc.pre(isProtected(events, versions, account, createdAt, END));
          const more = [
            ...events,
            { type: 'withdrawn', at: LATE, objection, accounts: [account] } as const,
          ];
          expect(isProtected(more, versions, account, createdAt, END)).toBe(true);
        },
      ),
      RUNS,
    );
  });
});

describe('leaving', () => {
  test('a center, an address or a product never unprotects', () => {
    const leaving = fc.oneof(
      fc.record({ type: fc.constant('unlinked' as const), account: anyAccount }),
      fc.record({ type: fc.constant('account_closed' as const), account: anyAccount }),
      fc.record({
        type: fc.constant('address_removed' as const),
        account: anyAccount,
        address: fc.constantFrom('m', 'n'),
      }),
    );
    fc.assert(
      fc.property(
        anyHistory,
        anyVersions,
        anyLateQuestion,
        leaving,
        (events, versions, question, left) => {
          if (mayUse([...events, { ...left, at: LATE }], versions, question)) {
            expect(mayUse(events, versions, question)).toBe(true);
          }
        },
      ),
      RUNS,
    );
  });
});

describe('what is not known never allows', () => {
  const forgetful: readonly [string, (event: RuleEvent) => RuleEvent | null][] = [
    [
      'where an account is',
      (event) => {
        if (event.type === 'region_changed') return null;
        return event.type === 'account_opened' ? { ...event, region: undefined } : event;
      },
    ],
    [
      'how old a person is',
      (event) => (event.type === 'account_opened' ? { ...event, bornOn: undefined } : event),
    ],
    ['whether people were told', (event) => (event.type === 'told' ? null : event)],
    ['who opened an account', (event) => (event.type === 'account_opened' ? null : event)],
    [
      'whether a guardian agreed',
      (event) => (event.type === 'consented' ? { ...event, guardian: undefined } : event),
    ],
  ];

  test.each(forgetful)('%s', (_, forget) => {
    fc.assert(
      fc.property(anyHistory, anyVersions, anyLateQuestion, (events, versions, question) => {
        const less = events.map(forget).filter((event) => event !== null);
        if (mayUse(less, versions, question)) expect(mayUse(events, versions, question)).toBe(true);
      }),
      RUNS,
    );
  });

  test.each(['visibility', 'topics'] as const)('%s of the record', (field) => {
    fc.assert(
      fc.property(anyHistory, anyVersions, anyQuestion, (events, versions, question) => {
        const less = { ...question, record: { ...question.record, [field]: undefined } };
        if (mayUse(events, versions, less)) expect(mayUse(events, versions, question)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('the decision is monotone in every protective fact', () => {
  const stricter: readonly [string, (version: NoticeVersion) => Partial<NoticeVersion>][] = [
    ['public data only', () => ({ publicOnly: true })],
    ['only data since the start', () => ({ onlySinceStart: true })],
    ['a higher least age', ({ leastAge }) => ({ leastAge: (leastAge ?? 0) + 2 })],
    ['a longer telling', ({ toldDays }) => ({ toldDays: (toldDays ?? 0) + 3 })],
    ['more topics excluded', () => ({ excludedTopics: ['health', 'hiking'] })],
    ['objections cover everything', () => ({ covers: 'everything' })],
    ['linked accounts only', () => ({ linkedOnly: ['facebook'] })],
    ['less data named', () => ({ uses: [{ products: ['facebook'], categories: ['comment'] }] })],
    ['exempt everywhere', () => ({ rollout: [{ where: ['*'], exempt: true }] })],
    [
      'a later start',
      ({ rollout }) => ({
        rollout: rollout.map((rule) =>
          'exempt' in rule ? rule : { ...rule, startsOn: { date: '2025-02-01', zone: 'UTC' } },
        ),
      }),
    ],
    [
      'consent asked for',
      ({ rollout }) => ({
        rollout: rollout.map((rule) => ('exempt' in rule ? rule : { ...rule, basis: 'consent' })),
      }),
    ],
  ];
  const startsBy = (versions: readonly NoticeVersion[], date: string) =>
    versions.every(({ rollout }) =>
      rollout.every((rule) => 'exempt' in rule || rule.startsOn.date <= date),
    );

  test.each(stricter)('%s', (name, change) => {
    fc.assert(
      fc.property(anyHistory, anyVersions, anyQuestion, (events, versions, question) => {
        fc.pre(name !== 'a later start' || startsBy(versions, '2025-02-01'));
        const strict = versions.map((version) => ({ ...version, ...change(version) }));
        if (mayUse(events, strict, question)) expect(mayUse(events, versions, question)).toBe(true);
      }),
      RUNS,
    );
  });

  test('an account closed, at any time after which it is not opened again', () => {
    fc.assert(
      fc.property(
        anyHistory,
        anyVersions,
        anyLateQuestion,
        anyAccount,
        (events, versions, question, account) => {
          const more = [...events, { type: 'account_closed', at: LATE, account } as const];
          if (mayUse(more, versions, question))
            expect(mayUse(events, versions, question)).toBe(true);
        },
      ),
      RUNS,
    );
  });

  test('any further event changes nothing before its own instant', () => {
    fc.assert(
      fc.property(
        anyHistory,
        anyVersions,
        anyQuestion,
        anyEvent,
        (events, versions, question, event) => {
          fc.pre(event.at > question.at);
          expect(decideFromEvents([...events, event], versions, question)).toEqual(
            decideFromEvents(events, versions, question),
          );
        },
      ),
      RUNS,
    );
  });
});
