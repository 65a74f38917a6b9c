import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWhatIfRegister } from '#flows/what-if-register.ts';
import { checkNotice } from '#rules/check-notice.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import { NOTICE_REFUSALS } from '#rules/notice-refusal.ts';
import { notice, started, t } from './story.ts';

const now = t('2025-03-01');
const fresh = { publishedAt: now, effectiveAt: now, rollout: [started('2025-06-01')] };

function codes(
  given: Partial<NoticeVersion>,
  existing: readonly NoticeVersion[] = [],
  isFounding = false,
) {
  const candidate = notice({ ...fresh, ...given });
  return checkNotice(existing, candidate, now, isFounding).map(({ code }) => code);
}

test('the sample register may be published, version by version, as it was', () => {
  const file = new URL('scenarios/register.json', import.meta.url);
  const register = readWhatIfRegister(JSON.parse(readFileSync(file, 'utf8')));
  for (const versions of register.values()) {
    versions.forEach((version, index) => {
      const before = versions.slice(0, index);
      expect(checkNotice(before, version, version.publishedAt, true)).toEqual([]);
    });
  }
});

test('a notice that is in order may be published', () => {
  expect(codes({})).toEqual([]);
  expect(
    codes({ toldDays: 28, rollout: [started('2025-06-01'), { where: ['KR'], exempt: true }] }),
  ).toEqual([]);
});

describe('refusal version_not_next: versions are numbered 1, 2, 3', () => {
  test('none is left out, and none comes twice', () => {
    expect(codes({ version: 2 })).toEqual(['version_not_next']);
    expect(codes({ version: 0 })).toEqual(['version_not_next']);
    const first = notice({ ...fresh });
    expect(codes({ version: 1 }, [first])).toEqual(['version_not_next']);
    expect(codes({ version: 3 }, [first])).toEqual(['version_not_next']);
    expect(codes({ version: 2 }, [first])).toEqual([]);
  });
});

describe('refusal published_in_future: nothing is published ahead of time', () => {
  test('publishedAt may be now, not later', () => {
    const later = now + 1;
    expect(codes({ publishedAt: later, effectiveAt: later })).toEqual(['published_in_future']);
  });
});

describe('refusal effective_before_published: people can read it before it holds', () => {
  test('it may take effect at its publishing, not before', () => {
    expect(codes({ effectiveAt: now - 1 })).toEqual(['effective_before_published']);
  });
});

describe('refusal effective_before_previous: versions take effect in their order', () => {
  test('at the same instant it may, before the one it follows not', () => {
    const first = notice({ ...fresh, effectiveAt: t('2025-05-01') });
    expect(codes({ version: 2, effectiveAt: t('2025-04-30') }, [first])).toEqual([
      'effective_before_previous',
    ]);
    expect(codes({ version: 2, effectiveAt: t('2025-05-01') }, [first])).toEqual([]);
  });
});

test('there are thirteen refusals, a closed list', () => {
  expect(NOTICE_REFUSALS).toEqual([
    'version_not_next',
    'published_in_future',
    'effective_before_published',
    'effective_before_previous',
    'names_no_data',
    'linked_only_not_used',
    'names_no_place',
    'place_unknown',
    'place_named_twice',
    'date_unknown',
    'zone_unknown',
    'direct_marketing_must_cover_everything',
    'starts_before_told',
  ]);
});

test('each refusal says in words what is wrong', () => {
  const first = notice({ ...fresh, effectiveAt: t('2025-05-01') });
  const candidate = notice({
    ...fresh,
    version: 4,
    publishedAt: now + 2,
    effectiveAt: now + 1,
    uses: [],
    linkedOnly: ['threads'],
    directMarketing: true,
  });
  expect(checkNotice([first], candidate, now).map(({ detail }) => detail)).toEqual([
    'the next version is 2',
    'publishedAt lies in the future',
    'it would take effect before it is published',
    'it would take effect before the version it follows',
    'each use names a product and a category',
    'no use names: threads',
    'direct marketing on legitimate interest in AT: covers must be "everything"',
  ]);
});

describe('refusal names_no_data: a notice says which data of which products', () => {
  test.each([
    ['nothing at all', []],
    ['no product', [{ products: [], categories: ['post'] }]],
    ['no category', [{ products: ['facebook'], categories: [] }]],
    [
      'one entry of two without',
      [
        { products: ['facebook'], categories: ['post'] },
        { products: ['facebook'], categories: [] },
      ],
    ],
  ])('%s', (_, uses) => {
    expect(codes({ uses })).toEqual(['names_no_data']);
  });
});

describe('refusal linked_only_not_used: what counts only in a center is data that is used', () => {
  const uses = [
    { products: ['facebook'], categories: ['post'] },
    { products: ['threads'], categories: ['post'] },
  ];

  test('each product that no use names is refused', () => {
    expect(codes({ uses, linkedOnly: ['facebook', 'threads'] })).toEqual([]);
    expect(codes({ uses, linkedOnly: ['thread', 'threads', 'post'] })).toEqual([
      'linked_only_not_used',
      'linked_only_not_used',
    ]);
  });
});

describe('refusal names_no_place: a notice says where', () => {
  test('no rule, or a rule for nowhere', () => {
    expect(codes({ rollout: [] })).toEqual(['names_no_place']);
    expect(codes({ rollout: [started('2025-06-01'), { where: [], exempt: true }] })).toEqual([
      'names_no_place',
    ]);
  });
});

describe('refusal place_unknown: a misspelled country would leave its people to the rest', () => {
  test.each(['UK', 'de', 'EUROPE', ''])('%s is no place', (place) => {
    expect(codes({ rollout: [started('2025-06-01', [place])] })).toEqual(['place_unknown']);
  });
});

describe('refusal place_named_twice: never a doubt which rule holds', () => {
  test('in two rules, or twice in one', () => {
    const two = [started('2025-06-01', ['DE']), { where: ['DE'], exempt: true } as const];
    expect(codes({ rollout: two })).toEqual(['place_named_twice']);
    expect(codes({ rollout: [started('2025-06-01', ['*', '*'])] })).toEqual(['place_named_twice']);
  });
});

describe('refusal date_unknown: a start is a date that exists', () => {
  test.each(['2025-02-29', '2025-13-01', '2025-6-1', 'tomorrow'])('%s is none', (date) => {
    expect(codes({ rollout: [started(date)] })).toEqual(['date_unknown']);
  });
});

describe('refusal zone_unknown: a start is in a zone that exists', () => {
  test('a misspelled zone is none', () => {
    const startsOn = { date: '2025-06-01', zone: 'Europe/Berlinn' };
    expect(codes({ rollout: [{ where: ['*'], basis: 'consent', startsOn }] })).toEqual([
      'zone_unknown',
    ]);
  });
});

describe('refusal direct_marketing_must_cover_everything: GDPR Art. 21(3)', () => {
  const marketing = { directMarketing: true } as const;

  test.each([['*'], ['EEA'], ['EU'], ['GB'], ['NO'], ['GP']])(
    'on legitimate interest in %s',
    (place) => {
      const rollout = [started('2025-06-01', [place])];
      expect(codes({ ...marketing, rollout })).toEqual(['direct_marketing_must_cover_everything']);
      expect(codes({ ...marketing, rollout, covers: 'everything' })).toEqual([]);
      expect(codes({ rollout })).toEqual([]);
    },
  );

  test('elsewhere, on consent, or where it is exempt, it need not', () => {
    expect(codes({ ...marketing, rollout: [started('2025-06-01', ['US'])] })).toEqual([]);
    const resting = [started('2025-06-01', ['EEA', 'GB'], 'consent'), started('2025-06-01')];
    expect(codes({ ...marketing, rollout: resting })).toEqual([]);
    const exempt = [{ where: ['EEA', 'GB'], exempt: true } as const, started('2025-06-01')];
    expect(codes({ ...marketing, rollout: exempt })).toEqual([]);
    expect(
      codes({
        ...marketing,
        rollout: [exempt[0], exempt[1], started('2025-06-01', ['IS'])] as never,
      }),
    ).toEqual(['direct_marketing_must_cover_everything']);
  });
});

describe('refusal starts_before_told: nothing starts before people could be told', () => {
  const telling = { toldDays: 28 } as const;
  const midnight = Date.UTC(2025, 2, 1);
  const at = (date: string, more: Partial<NoticeVersion> = {}) =>
    checkNotice(
      [],
      notice({
        ...telling,
        publishedAt: midnight,
        effectiveAt: midnight,
        rollout: [started(date)],
        ...more,
      }),
      midnight,
    ).map(({ code }) => code);

  test('the earliest start is that many days after publishing', () => {
    expect(at('2025-03-29')).toEqual([]);
    expect(at('2025-03-28')).toEqual(['starts_before_told']);
    expect(at('2024-01-01')).toEqual(['starts_before_told']);
    expect(at('2024-01-01', { toldDays: null })).toEqual([]);
  });

  test('in a single country, too, which the refusal names', () => {
    const rollout = [started('2025-09-01'), started('2025-03-02', ['DK'])];
    const candidate = notice({ ...fresh, ...telling, rollout });
    const [refusal] = checkNotice([], candidate, now);
    expect(refusal).toEqual({
      code: 'starts_before_told',
      detail: 'in DK it starts before people can have been told 28 days ahead',
    });
    expect(
      checkNotice([], notice({ ...fresh, ...telling, rollout: [started('2025-03-02')] }), now)[0]
        ?.detail,
    ).toContain('249 regions');
  });

  test('a start still to come counts from now, whatever the version claims of its publishing', () => {
    const backdated = { ...telling, publishedAt: t('2024-01-01'), effectiveAt: t('2024-01-01') };
    expect(codes({ ...backdated, rollout: [started('2025-03-10')] })).toEqual([
      'starts_before_told',
    ]);
    expect(codes({ ...backdated, rollout: [started('2025-02-01')] })).toEqual([]);
    expect(codes({ ...backdated, rollout: [started('2024-01-20')] })).toEqual([
      'starts_before_told',
    ]);
  });

  test('up to five countries are named, more are counted', () => {
    const detail = (...places: string[]) => {
      const candidate = notice({ ...fresh, ...telling, rollout: [started('2025-03-02', places)] });
      return checkNotice([], candidate, now)[0]?.detail;
    };
    expect(detail('DK', 'US')).toContain('in DK, US it starts');
    expect(detail('DK', 'US', 'KR', 'GB', 'DE')).toContain('in DE, DK, GB, KR, US it starts');
    expect(detail('DK', 'US', 'KR', 'GB', 'DE', 'FR')).toContain('in 6 regions it starts');
  });

  test('a start at this very instant has come, and is history', () => {
    const then = { publishedAt: t('2024-01-01'), effectiveAt: t('2024-01-01') };
    const candidate = notice({ ...telling, ...then, rollout: [started('2025-03-01')] });
    expect(checkNotice([], candidate, midnight)).toEqual([]);
    expect(checkNotice([], candidate, midnight - 1).map(({ code }) => code)).toEqual([
      'starts_before_told',
    ]);
  });

  test('a start that the version before stated, or one postponed, is not new', () => {
    const first = notice({ ...fresh, ...telling, rollout: [started('2025-03-10')] });
    const second = (date: string) =>
      codes({ ...telling, version: 2, rollout: [started(date)] }, [first]);
    expect(second('2025-03-10')).toEqual([]);
    expect(second('2025-03-11')).toEqual([]);
    expect(second('2025-03-09')).toEqual(['starts_before_told']);
    const exempt = notice({
      ...fresh,
      ...telling,
      version: 2,
      rollout: [{ where: ['*'], exempt: true }],
    });
    expect(
      codes({ ...telling, version: 3, rollout: [started('2025-03-10')] }, [exempt, first]),
    ).toEqual(['starts_before_told']);
  });

  test('the register that a portal begins with may state what has been going on already', () => {
    expect(codes({ ...telling, rollout: [started('2024-01-01')] }, [], true)).toEqual([]);
    const begun = {
      publishedAt: midnight,
      effectiveAt: midnight,
      rollout: [started('2025-03-01')],
    };
    expect(codes({ ...telling, ...begun }, [], true)).toEqual([]);
    expect(codes({ ...telling, rollout: [started('2025-03-02')] }, [], true)).toEqual([
      'starts_before_told',
    ]);
  });
});
