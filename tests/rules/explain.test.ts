import { describe, expect, test } from 'vitest';
import { derive } from '#rules/derive.ts';
import type { RuleEvent } from '#rules/event.ts';
import { explain, wayTo } from '#rules/explain.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import { REASONS } from '#rules/reason.ts';
import { inWords } from '#rules/why-words.ts';
import {
  account,
  closed,
  consentNotice,
  consents,
  files,
  holds,
  joins,
  notice,
  objects,
  started,
  t,
  told,
  withdraws,
} from './story.ts';

const people = ['a', 'b', 'd'].map((name) => account(name));

function why(
  events: readonly RuleEvent[],
  accountId: string,
  createdAt: string,
  versions: readonly NoticeVersion[] = [notice()],
  forAccountId?: string,
) {
  const record = {
    accountId,
    createdAt: t(createdAt),
    product: 'facebook',
    category: 'post',
    forAccountId,
  };
  return explain(events, versions, { record, at: t('2025-12-31') });
}

/** Filed for an address of a, over a's center to b, and by b's joining on to d. */
const journey = [
  ...people,
  holds('2022-01-01', 'a', 'm'),
  joins('2022-01-01', 'a', 'c'),
  joins('2022-01-01', 'b', 'c'),
  objects('2025-06-10', 'o', { address: 'm' }),
  joins('2025-07-01', 'd', 'e'),
  joins('2025-07-02', 'b', 'e'),
];

describe('the why of an answer', () => {
  test('gives the way of the objection to the account, step by step', () => {
    const { objections, purpose, decision } = why(journey, 'd', '2025-07-03');
    expect(purpose).toBe('training');
    expect(decision.reasons).toEqual(['objection']);
    expect(objections).toHaveLength(1);
    expect(objections[0]).toEqual({
      objection: 'o',
      purpose: 'training',
      account: 'd',
      kind: 'confirmed',
      filedAt: t('2025-06-10'),
      confirmedAt: t('2025-06-10'),
      filedFor: { kind: 'address', address: 'm' },
      steps: [
        { account: 'a', at: t('2025-06-10'), cause: { kind: 'filed_for_address', address: 'm' } },
        {
          account: 'b',
          at: t('2025-06-10'),
          cause: { kind: 'same_center', center: 'c', via: 'a' },
        },
        {
          account: 'd',
          at: t('2025-07-02'),
          cause: { kind: 'linked', center: 'e', via: 'b', joined: 'b' },
        },
      ],
      span: { from: t('2025-07-02'), until: null },
      coversAll: null,
      endedBy: null,
    });
  });

  test('names who was in the center when another joined it', () => {
    const events = [
      ...people,
      joins('2022-01-01', 'a', 'c'),
      objects('2025-06-10', 'o', { account: 'a' }),
    ];
    const [chain] = why([...events, joins('2025-07-01', 'b', 'c')], 'b', '2025-07-03').objections;
    expect(chain?.filedFor).toEqual({ kind: 'account', account: 'a' });
    expect(chain?.steps.map(({ cause }) => cause)).toEqual([
      { kind: 'filed_for_account' },
      { kind: 'linked', center: 'c', via: 'a', joined: 'b' },
    ]);
  });

  test('names the address that came to the account later', () => {
    const events = [
      ...people,
      objects('2025-06-10', 'o', { address: 'm' }),
      holds('2025-07-01', 'b', 'm'),
    ];
    expect(wayTo(derive(events), 'o', 'b')).toEqual([
      {
        account: 'b',
        at: t('2025-07-01'),
        cause: { kind: 'address_came_to_account', address: 'm' },
      },
    ]);
    expect(wayTo(derive(events), 'o', 'a')).toBeNull();
    expect(wayTo(derive(events), 'ghost', 'a')).toBeNull();
  });

  test('says by which version, and why, an objection covers everything', () => {
    const events = [...people, objects('2025-06-10', 'o', { account: 'a' })];
    const fullness = (version: Partial<NoticeVersion>, more: readonly RuleEvent[] = events) =>
      why(more, 'a', '2019-06-10', [notice(version)]).objections[0]?.coversAll;
    expect(fullness({ rollout: [started('2025-07-01')] })).toEqual({
      because: 'not_started',
      version: 1,
    });
    expect(fullness({ rollout: [started('2021-01-01', ['US'])] })).toEqual({
      because: 'exempt',
      version: 1,
    });
    expect(fullness({ covers: 'everything' })).toEqual({ because: 'everything', version: 1 });
    const nowhere = [account('a', { region: undefined }), ...events.slice(3)];
    expect(fullness({}, nowhere)).toEqual({ because: 'region_unknown', version: 1 });
  });

  test('shows what was looked at for each account', () => {
    const telling = notice({ toldDays: 1, rollout: consentNotice.rollout });
    const second = { ...telling, version: 2, effectiveAt: t('2025-02-01') };
    const uses = [{ products: ['threads'], categories: ['post'] }];
    const third = { ...second, version: 3, uses };
    const fourth = { ...second, version: 4 };
    const events = [
      ...people,
      joins('2022-01-01', 'a', 'c'),
      joins('2025-07-01', 'b', 'c'),
      told('2025-03-01', 'a', 1),
      told('2025-01-01', 'a', 2),
      told('2024-01-01', 'a', 3),
      consents('2025-04-01', 'a'),
      closed('2025-08-01', 'b'),
    ];
    const { accounts } = why(events, 'a', '2025-06-01', [telling, second, third, fourth], 'b');
    expect(accounts).toEqual([
      {
        account: 'a',
        isClosed: false,
        bornOn: '1990-05-01',
        regionNow: 'DE',
        regionAtCreation: 'DE',
        terms: { exempt: false, basis: 'consent', startsAt: t('2021-01-01T00:00:00Z') },
        centerNow: 'c',
        centerAtCreation: 'c',
        told: { version: 2, at: t('2025-01-01') },
        consentSince: t('2025-04-01'),
      },
      expect.objectContaining({
        account: 'b',
        isClosed: true,
        centerNow: 'c',
        centerAtCreation: null,
        told: null,
        consentSince: null,
      }),
    ]);
    const nowhere = why([account('a', { region: undefined })], 'a', '2025-06-01');
    expect(nowhere.accounts[0]).toMatchObject({ regionNow: null, terms: null });
  });

  test('of an unknown account nothing is shown', () => {
    const chain = why(
      [account('a'), objects('2025-01-01', 'o', { account: 'a' })],
      'a',
      '2025-06-01',
      [notice()],
      'x',
    );
    expect(chain).toMatchObject({
      accounts: [],
      objections: [],
      decision: { reasons: ['unknown_account'] },
    });
  });

  test('objections that do not cover the record are left out', () => {
    expect(why(journey, 'd', '2025-06-15').objections).toEqual([]);
  });
});

describe('the why in plain words', () => {
  const words = (...asked: Parameters<typeof why>) => inWords(why(...asked));

  test('tells the answer, each reason, and the way of the objection', () => {
    expect(words(journey, 'd', '2025-07-03')).toEqual([
      'Data of account d created 2025-07-03T12:00:00.000Z may not be used for training at 2025-12-31T12:00:00.000Z: by version 1 of its notice.',
      'An objection covers this.',
      'Objection o to training, filed 2025-06-10T12:00:00.000Z for the address m, confirmed 2025-06-10T12:00:00.000Z.',
      'It started on account a at 2025-06-10T12:00:00.000Z, which held the address m.',
      'It started on account b at 2025-06-10T12:00:00.000Z, in the same center c as account a.',
      'It started on account d at 2025-07-02T12:00:00.000Z, from account b, when b joined the center e.',
      'On account d it protects what was created since 2025-07-02T12:00:00.000Z, and still.',
    ]);
  });

  test('tells what is permitted, and what no notice speaks of yet', () => {
    expect(words(people, 'a', '2025-07-03')).toEqual([
      'Data of account a created 2025-07-03T12:00:00.000Z may be used for training at 2025-12-31T12:00:00.000Z: by version 1 of its notice.',
    ]);
    const later = [notice({ effectiveAt: t('2026-07-01') })];
    expect(words(people, 'a', '2025-07-03', later)[0]).toContain(
      'no version of its notice had taken effect',
    );
  });

  test('tells of a pending objection, one that ended, and one that covers everything', () => {
    const pending = [...people, files('2025-12-20', 'o', { account: 'a' })];
    expect(words(pending, 'a', '2025-12-21').slice(1)).toEqual([
      'An objection that is still to be confirmed covers this.',
      'Objection o to training, filed 2025-12-20T12:00:00.000Z for the account a, still to be confirmed.',
      'It started on account a at 2025-12-20T12:00:00.000Z, which it was filed for.',
      'On account a it protects what was created since 2025-12-20T12:00:00.000Z, and still.',
    ]);
    const ended = [
      ...people,
      objects('2025-06-10', 'o', { address: 'm' }),
      holds('2025-06-12', 'a', 'm'),
      withdraws('2025-08-01', 'o', 'a'),
    ];
    const everything = [notice({ covers: 'everything' })];
    expect(words(ended, 'a', '2025-06-01', everything).slice(3)).toEqual([
      'It started on account a at 2025-06-12T12:00:00.000Z, when the account came to hold the address m.',
      'On account a it protects what was created since ever, until 2025-08-01T12:00:00.000Z. By version 1 of the notice an objection covers everything. It ended there: withdrawn.',
    ]);
  });

  test('has a sentence of its own for every reason', () => {
    const chain = why(people, 'a', '2025-07-03');
    const sentences = inWords({
      ...chain,
      decision: { ...chain.decision, use: false, reasons: REASONS },
    }).slice(1);
    expect(new Set(sentences).size).toBe(REASONS.length);
    for (const sentence of sentences) expect(/^[A-Z][a-z]+ .*\w\.$/.test(sentence)).toBe(true);
  });

  test('says why an objection covers everything, in each case', () => {
    const filed = objects('2025-06-10', 'o', { account: 'a' });
    const last = (version: Partial<NoticeVersion>, person = account('a')) =>
      words([person, filed], 'a', '2019-06-10', [notice(version)]).at(-1);
    expect(last({ rollout: [started('2025-07-01')] })).toContain(
      'the purpose had not started there.',
    );
    expect(last({ rollout: [started('2021-01-01', ['US'])] })).toContain(
      'was not carried out there.',
    );
    expect(last({}, account('a', { region: undefined }))).toContain(
      'not known where the account was.',
    );
  });
});
