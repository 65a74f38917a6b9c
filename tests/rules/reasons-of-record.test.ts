import { describe, expect, test } from 'vitest';
import { REASONS } from '#rules/reason.ts';
import { account, ask, joins, leaves, notice, objects, reasons, started, t } from './story.ts';

const person = [account('a'), account('v')];

describe('reason not_in_notice: the version in effect names product and category together', () => {
  const uses = [
    { products: ['facebook'], categories: ['post'] },
    { products: ['instagram'], categories: ['comment'] },
  ];

  test('naming each in another entry is not enough', () => {
    const versions = [notice({ uses })];
    const why = (product: string, category: string) =>
      reasons(person, 'a', '2025-06-01', { product, category }, versions);
    expect(why('facebook', 'post')).toEqual([]);
    expect(why('instagram', 'comment')).toEqual([]);
    expect(why('facebook', 'comment')).toEqual(['not_in_notice']);
    expect(why('instagram', 'post')).toEqual(['not_in_notice']);
    expect(why('', '')).toEqual(['not_in_notice']);
  });

  test('an older version that named it does not help', () => {
    const versions = [notice(), notice({ version: 2, effectiveAt: t('2025-06-01'), uses })];
    const comment = { category: 'comment', at: '2025-05-31' };
    expect(reasons(person, 'a', '2025-05-01', comment, versions)).toEqual([]);
    expect(reasons(person, 'a', '2025-05-01', { category: 'comment' }, versions)).toEqual([
      'not_in_notice',
    ]);
  });
});

describe('reason not_public: public data only', () => {
  test('what is not known to be public is not', () => {
    const open = [notice({ publicOnly: true })];
    expect(reasons(person, 'a', '2025-06-01', { visibility: 'public' }, open)).toEqual([]);
    for (const visibility of ['private', 'Public', '', undefined]) {
      expect(reasons(person, 'a', '2025-06-01', { visibility }, open)).toEqual(['not_public']);
    }
    expect(reasons(person, 'a', '2025-06-01', { visibility: 'private' })).toEqual([]);
  });
});

describe('reason not_linked: data crosses only between accounts in one center', () => {
  const forV = { forAccountId: 'v' };

  test('at creation and now, whatever lies between', () => {
    const events = [
      ...person,
      joins('2025-01-01', 'a', 'c'),
      joins('2025-01-01', 'v', 'c'),
      leaves('2025-03-01', 'v'),
      joins('2025-05-01', 'v', 'd'),
      joins('2025-05-01', 'a', 'd'),
    ];
    const why = (createdAt: string, at: string) => reasons(events, 'a', createdAt, { ...forV, at });
    expect(why('2024-12-31', '2025-02-01')).toEqual(['not_linked']);
    expect(why('2025-01-01', '2025-02-01')).toEqual([]);
    expect(why('2025-02-01', '2025-03-01')).toEqual(['not_linked']);
    expect(why('2025-02-01', '2025-06-01')).toEqual([]);
    expect(why('2025-04-01', '2025-06-01')).toEqual(['not_linked']);
  });

  test('two accounts without any center are not in one', () => {
    expect(reasons(person, 'a', '2025-06-01', forV)).toEqual(['not_linked']);
  });

  test('two accounts in different centers are not in one', () => {
    const events = [...person, joins('2025-01-01', 'a', 'c'), joins('2025-01-01', 'v', 'd')];
    expect(reasons(events, 'a', '2025-06-01', forV)).toEqual(['not_linked']);
  });

  test('a product listed as linkedOnly counts only while its account is in a center', () => {
    const only = [notice({ linkedOnly: ['facebook'] })];
    const events = [...person, joins('2025-01-01', 'a', 'c'), leaves('2025-06-01', 'a')];
    expect(reasons(person, 'a', '2025-02-01', {}, only)).toEqual(['not_linked']);
    expect(reasons(events, 'a', '2025-02-01', { at: '2025-05-31' }, only)).toEqual([]);
    expect(reasons(events, 'a', '2024-12-31', { at: '2025-05-31' }, only)).toEqual(['not_linked']);
    expect(reasons(events, 'a', '2025-02-01', {}, only)).toEqual(['not_linked']);
    expect(reasons(person, 'a', '2025-02-01', { product: 'instagram' }, only)).toEqual([]);
  });
});

describe('reason topic_unknown: a purpose excludes topics, and nobody classified the record', () => {
  test('unclassified is not the same as without a topic', () => {
    const picky = [notice({ excludedTopics: ['health'] })];
    expect(reasons(person, 'a', '2025-06-01', {}, picky)).toEqual(['topic_unknown']);
    expect(reasons(person, 'a', '2025-06-01', { topics: [] }, picky)).toEqual([]);
    expect(reasons(person, 'a', '2025-06-01')).toEqual([]);
  });
});

describe('reason special_category: a topic that the purpose excludes', () => {
  test('one such topic among others is enough, matched exactly', () => {
    const picky = [notice({ excludedTopics: ['health', 'religion'] })];
    const why = (...topics: string[]) => reasons(person, 'a', '2025-06-01', { topics }, picky);
    expect(why('hiking', 'religion')).toEqual(['special_category']);
    expect(why('hiking', 'Health')).toEqual([]);
    expect(reasons(person, 'a', '2025-06-01', { topics: ['health'] })).toEqual([]);
  });
});

describe('reason stale: only a gate can say so', () => {
  test('the rules never do, and it would come first', () => {
    expect(REASONS[0]).toBe('stale');
    expect(reasons([], 'ghost', '2025-06-01')).not.toContain('stale');
  });
});

test('every reason that holds is given, each once, in the fixed order', () => {
  const strictest = notice({
    effectiveAt: t('2026-06-01'),
    rollout: [started('2030-01-01', ['*'], 'consent')],
    onlySinceStart: true,
    publicOnly: true,
    toldDays: 1,
    leastAge: 18,
    excludedTopics: ['health'],
    linkedOnly: ['facebook'],
  });
  const events = [
    account('a', { bornOn: '2015-01-01' }),
    account('v', { bornOn: undefined }),
    account('r', { region: undefined }),
    objects('2025-06-01', 'o', { account: 'a' }),
    {
      type: 'objected',
      at: t('2025-12-20'),
      objection: 'p',
      purpose: 'training',
      account: 'a',
    } as const,
    { type: 'account_closed', at: t('2025-06-02'), account: 'a' } as const,
  ];
  const asked = { product: 'threads', visibility: 'private' };
  const forV = ask(events, 'a', '2025-12-21', { ...asked, forAccountId: 'v' }, [strictest]).reasons;
  const forR = ask(events, 'a', '2025-12-21', { ...asked, forAccountId: 'r' }, [strictest]).reasons;
  const expected = REASONS.filter(
    (reason) => !['stale', 'unknown_account', 'region_exempt', 'special_category'].includes(reason),
  );
  expect(forV).toEqual(expected.filter((reason) => reason !== 'region_unknown'));
  expect(forR).toEqual(expected.filter((reason) => reason !== 'age_unknown'));
});
