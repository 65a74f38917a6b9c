import { describe, expect, test } from 'vitest';
import { answerWhatIf } from '#flows/answer-what-if.ts';
import { ruleEventSchema } from '#flows/rule-event-schema.ts';
import { readWhatIfRegister } from '#flows/what-if-register.ts';

const version = {
  purpose: 'training',
  version: 1,
  publishedAt: '2020-01-01T00:00:00Z',
  effectiveAt: '2020-01-01T00:00:00Z',
  rollout: [
    { where: ['*'], basis: 'legitimate_interest', startsOn: { date: '2021-01-01', zone: 'UTC' } },
  ],
  uses: [{ products: ['facebook'], categories: ['post'] }],
  publicOnly: false,
  onlySinceStart: false,
  leastAge: null,
  toldDays: null,
  excludedTopics: [],
  covers: 'created_after',
  directMarketing: false,
  linkedOnly: [],
};
const register = readWhatIfRegister([version]);
const opened = {
  type: 'account_opened',
  at: '2019-01-01T00:00:00Z',
  account: 'a',
  product: 'facebook',
  region: 'DE',
};
const record = {
  accountId: 'a',
  createdAt: '2025-06-01T00:00:00Z',
  product: 'facebook',
  category: 'post',
};
const question = { purpose: 'training', at: '2025-12-31T00:00:00Z', record };

function answers(questions: readonly unknown[], events: readonly unknown[] = [opened]) {
  return answerWhatIf(register, { title: 'a case', events, questions }).answers;
}

describe('a what-if question that cannot be answered is refused in its place', () => {
  test.each([
    ['an unknown purpose', { ...question, purpose: 'ghost' }, 'unknown_purpose'],
    ['no purpose', { ...question, purpose: undefined }, 'bad_question'],
    ['no instant', { ...question, at: 'today' }, 'bad_question'],
    ['nothing', null, 'bad_question'],
    ['no record', { ...question, record: undefined }, 'bad_record'],
    ['a misspelled field', { ...question, record: { ...record, forAcountId: 'v' } }, 'bad_record'],
    ['a product that is no text', { ...question, record: { ...record, product: 7 } }, 'bad_record'],
    ['no creation', { ...question, record: { ...record, createdAt: undefined } }, 'no_created_at'],
    [
      'a creation to come',
      { ...question, record: { ...record, createdAt: '2026-01-01T00:00:00Z' } },
      'created_in_future',
    ],
  ])('%s', (_, bad, type) => {
    const [before, refused, after] = answers([question, bad, question]);
    expect(before).toEqual({ use: true, reasons: [] });
    expect(refused).toMatchObject({ use: false, reasons: [], error: { type } });
    expect(after).toEqual({ use: true, reasons: [] });
  });

  test('events that cannot be read refuse every question of the case', () => {
    const [first, second] = answers([question, question], [opened, { ...opened, at: 'once' }]);
    expect(first).toMatchObject({ use: false, reasons: [], error: { type: 'bad_case' } });
    expect(second).toEqual(first);
  });

  test.each([
    ['without events', { title: 'x', questions: [question] }, 'x', 1],
    ['without questions', { title: 'x', events: [] }, 'x', 0],
    ['that is no case', 7, '', 0],
    [
      'with a title that is no text',
      { title: 7, events: null, questions: [question, question] },
      '',
      2,
    ],
  ])('a case %s is told, and refused in its place', (_, json, title, refused) => {
    const given = answerWhatIf(register, json);
    expect(given.title).toBe(title);
    expect(given.problem).toContain('Invalid input');
    expect(given.answers).toHaveLength(refused);
    for (const answer of given.answers)
      expect(answer).toMatchObject({ use: false, error: { type: 'bad_case' } });
  });

  test('what is missing of a record is not known, and refused by the rules', () => {
    const bare = { createdAt: record.createdAt };
    expect(answers([{ ...question, record: bare }])).toEqual([
      { use: false, reasons: ['unknown_account'] },
    ]);
    const noProduct = { ...record, product: null, category: undefined };
    expect(answers([{ ...question, record: noProduct }])).toEqual([
      { use: false, reasons: ['not_in_notice'] },
    ]);
  });

  test('each question is answered as of its own instant', () => {
    const objected = {
      type: 'objected',
      at: '2025-07-01T00:00:00Z',
      objection: 'o',
      purpose: 'training',
      account: 'a',
      confirmed: true,
    };
    const later = { ...record, createdAt: '2025-07-01T00:00:00Z' };
    const asked = (at: string) => ({ ...question, at, record: later });
    const given = answers([asked('2025-07-01T00:00:00Z'), question], [opened, objected]);
    expect(given.map(({ reasons }) => reasons)).toEqual([['objection'], []]);
  });
});

describe('events as JSON', () => {
  const reads = (event: unknown) => ruleEventSchema.safeParse(event).success;
  const objected = {
    type: 'objected',
    at: '2025-07-01T00:00:00Z',
    objection: 'o',
    purpose: 'training',
  };

  test('fields that no rule reads are ignored, what is null is not known', () => {
    const read = ruleEventSchema.parse({ ...opened, id: 'e1', evidence: {}, bornOn: null });
    expect(read).toEqual({ ...opened, at: Date.UTC(2019, 0, 1), bornOn: undefined });
  });

  test('an objection has exactly one target', () => {
    expect(reads(objected)).toBe(false);
    expect(reads({ ...objected, account: 'a', address: 'm' })).toBe(false);
    expect(reads({ ...objected, account: 'a', address: null })).toBe(true);
    expect(reads({ ...objected, address: 'm' })).toBe(true);
  });

  test('a birth date is a date, an id is not empty, a type is known', () => {
    expect(reads({ ...opened, bornOn: '2007-02-29' })).toBe(false);
    expect(reads({ ...opened, account: '' })).toBe(false);
    expect(reads({ ...opened, type: 'account_sold' })).toBe(false);
  });

  test.each([
    ['absent', undefined, undefined],
    ['null', null, undefined],
    ['false', false, undefined],
    ['empty', '', undefined],
    ['a name', 'Eva', 'Eva'],
    ['true', true, 'true'],
    ['a record', { name: 'Eva' }, '{"name":"Eva"}'],
  ])('a guardian that is %s', (_, guardian, expected) => {
    const consented = {
      type: 'consented',
      at: opened.at,
      account: 'a',
      purpose: 'training',
      guardian,
    };
    expect(ruleEventSchema.parse(consented)).toMatchObject({ guardian: expected });
  });
});

describe('a register that cannot be relied on is refused', () => {
  test.each([
    ['no list', {}],
    ['an instant that is none', [{ ...version, effectiveAt: '2020' }]],
    ['a version twice', [version, version]],
    [
      'a zone that does not exist',
      [
        {
          ...version,
          rollout: [{ ...version.rollout[0], startsOn: { date: '2021-01-01', zone: 'Mars' } }],
        },
      ],
    ],
    ['a place named twice', [{ ...version, rollout: [...version.rollout, ...version.rollout] }]],
  ])('%s', (_, json) => {
    expect(() => readWhatIfRegister(json)).toThrow();
  });

  test('words and facts beside the rule part are ignored', () => {
    expect(readWhatIfRegister([{ ...version, text: 'words' }]).get('training')).toHaveLength(1);
  });
});
