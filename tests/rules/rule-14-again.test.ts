import { describe, expect, test } from 'vitest';
import { coverage } from '#rules/coverage.ts';
import { derive } from '#rules/derive.ts';
import { historyFacts } from '#rules/history-facts.ts';
import { unite } from '#rules/spans.ts';
import { account, ask, files, joins, notice, objects, reasons, t, withdraws } from './story.ts';

const twice = [
  account('a'),
  objects('2025-06-10', 'o', { account: 'a' }),
  objects('2025-07-10', 'p', { account: 'a' }),
];

describe('rule 14: objecting again is a new objection, and the earliest protection stays', () => {
  test('withdrawing one leaves the other', () => {
    expect(reasons([...twice, withdraws('2025-08-01', 'p', 'a')], 'a', '2025-08-02')).toEqual([
      'objection',
    ]);
    expect(reasons([...twice, withdraws('2025-08-01', 'o', 'a')], 'a', '2025-08-02')).toEqual([
      'objection',
    ]);
  });

  test('the answer names the one that started earliest', () => {
    expect(ask(twice, 'a', '2025-08-01').covering?.objection).toBe('o');
    expect(ask([...twice].reverse(), 'a', '2025-08-01').covering?.objection).toBe('o');
  });

  test('of two that started at once, the confirmed one, then by reference', () => {
    const events = [
      account('a'),
      files('2025-06-10', 'a', { account: 'a' }),
      objects('2025-06-10', 'c', { account: 'a' }),
      objects('2025-06-10', 'b', { account: 'a' }),
    ];
    expect(ask(events, 'a', '2025-06-11', { at: '2025-06-12' }).covering?.objection).toBe('b');
  });

  test('of two accounts’ objections that started at once, by reference', () => {
    const events = [
      account('a'),
      account('v'),
      objects('2025-06-10', 'z', { account: 'a' }),
      objects('2025-06-10', 'b', { account: 'v' }),
    ];
    expect(ask(events, 'a', '2025-06-11', { forAccountId: 'v' }).covering).toMatchObject({
      objection: 'b',
      account: 'v',
    });
  });

  test('of two accounts’ objections that started at once, a confirmed one', () => {
    const events = [
      account('a'),
      account('v'),
      objects('2025-06-10', 'z', { account: 'a' }),
      files('2025-06-10', 'b', { account: 'v' }),
    ];
    const asked = { forAccountId: 'v', at: '2025-06-12' };
    expect(ask(events, 'a', '2025-06-11', asked).covering?.objection).toBe('z');
  });

  test('of one objection on both accounts, it is given on the record’s own', () => {
    const events = [
      account('a'),
      account('v'),
      joins('2022-01-01', 'a', 'c'),
      joins('2022-01-01', 'v', 'c'),
      objects('2025-06-10', 'o', { account: 'v' }),
    ];
    const { covering } = ask(events, 'a', '2025-06-11', { forAccountId: 'v' });
    expect(covering).toMatchObject({ objection: 'o', account: 'a' });
  });

  test('one that covers everything comes before one that started earlier', () => {
    const events = [
      account('a'),
      objects('2025-06-10', 'early', { account: 'a' }),
      account('v'),
      objects('2025-07-10', 'late', { account: 'v' }),
    ];
    const strict = [
      notice({ effectiveAt: t('2020-01-01') }),
      notice({ version: 2, effectiveAt: t('2025-07-01'), covers: 'everything' }),
      notice({ version: 3, effectiveAt: t('2025-08-01') }),
    ];
    const answer = ask(events, 'a', '2025-07-11', { forAccountId: 'v' }, strict);
    expect(answer.covering).toMatchObject({ objection: 'early', account: 'a' });
  });

  test('spans are united', () => {
    const events = [
      ...twice,
      withdraws('2025-07-20', 'o', 'a'),
      withdraws('2025-08-01', 'p', 'a'),
      objects('2025-09-01', 'q', { account: 'a' }),
      files('2025-12-20', 'r', { account: 'a' }),
    ];
    const facts = historyFacts(derive(events));
    expect(coverage(facts, [notice()], 'a', 'training', t('2025-12-31'))).toEqual({
      confirmed: [
        { from: t('2025-06-10'), until: t('2025-08-01') },
        { from: t('2025-09-01'), until: null },
      ],
      pending: [{ from: t('2025-12-20'), until: null }],
    });
  });

  test.each([
    ['nothing', [], []],
    ['empty spans vanish', [{ from: 5, until: 5 }], []],
    ['since ever and still', [{ from: null, until: null }], [{ from: null, until: null }]],
    [
      'touching spans become one',
      [
        { from: 5, until: 9 },
        { from: 1, until: 5 },
      ],
      [{ from: 1, until: 9 }],
    ],
    [
      'the third joins the second, not the first',
      [
        { from: 1, until: 2 },
        { from: 4, until: 6 },
        { from: 6, until: 8 },
      ],
      [
        { from: 1, until: 2 },
        { from: 4, until: 8 },
      ],
    ],
    [
      'one within another is no further span',
      [
        { from: null, until: 9 },
        { from: 3, until: 4 },
        { from: 10, until: null },
      ],
      [
        { from: null, until: 9 },
        { from: 10, until: null },
      ],
    ],
  ])('uniting: %s', (_, given, expected) => {
    expect(unite(given)).toEqual(expected);
  });
});
