import { expect, it } from 'vitest';
import { answerDecisions } from '#flows/answer-decisions.ts';
import { ForbiddenError } from '#flows/forbidden.ts';
import { recordObjection } from '#flows/record-objection.ts';
import { testHouse } from '#tests/support/house.ts';
import { AUDITOR, link, open, PORTAL, post, publishRegister, STRANGER, tell } from './stage.ts';

async function stagedHouse() {
  const house = await testHouse({ now: '2026-01-15T12:00:00Z' });
  await publishRegister(house);
  await open(house, 'anna', 'ben', 'cleo');
  await link(house, 'home', '2025-06-01T00:00:00Z', 'anna', 'ben');
  return house;
}

const training = (records: ReturnType<typeof post>[], asOf?: string) => ({
  purpose: 'ai_training',
  records,
  asOf: asOf === undefined ? undefined : Date.parse(asOf),
});

it('answers each record in its place, with the objection and the span that covers it', async () => {
  const house = await stagedHouse();
  const recorded = await recordObjection(house, PORTAL, {
    target: { account: 'ben' },
    purposes: ['ai_training'],
    receivedAt: Date.parse('2025-12-01T00:00:00Z'),
    channel: 'letter',
    evidence: 'scan 7',
  });
  if (recorded.kind !== 'recorded') throw new Error(recorded.kind);
  expect(recorded.objections).toEqual([
    {
      objection: `${recorded.reference}.ai_training`,
      purpose: 'ai_training',
      accounts: ['anna', 'ben'],
    },
  ]);
  const records = [
    post('anna', '2025-12-01T00:00:00Z'),
    post('anna', '2025-11-30T23:59:59.999Z'),
    post('nobody', '2025-12-02T00:00:00Z'),
    post('cleo', '2025-12-02T00:00:00Z'),
    { ...post('cleo', '2025-12-02T00:00:00Z'), forAccountId: 'ben' },
  ];
  const answer = await answerDecisions(house, PORTAL, training(records));
  const covering = {
    objection: recorded.reference,
    span: { from: Date.parse('2025-12-01T00:00:00Z'), until: null },
    noticeVersion: 1,
  };
  expect(answer).toMatchObject({ kind: 'answered', asOf: house.now() });
  expect(answer.kind === 'answered' && answer.decisions).toEqual([
    { use: false, reasons: ['objection'], ...covering },
    { use: true, reasons: [], noticeVersion: 1 },
    { use: false, reasons: ['unknown_account'], noticeVersion: 1 },
    { use: true, reasons: [], noticeVersion: 1 },
    { use: false, reasons: ['not_linked', 'objection'], ...covering },
  ]);
});

it('as of a past instant it answers as it would have then, with what is known today of before', async () => {
  const house = await stagedHouse();
  await recordObjection(house, PORTAL, {
    target: { address: 'anna@example.org' },
    purposes: 'all',
    receivedAt: Date.parse('2025-12-01T00:00:00Z'),
    channel: 'phone',
    evidence: 'call',
  });
  const records = [post('anna', '2025-10-01T00:00:00Z'), post('anna', '2025-12-01T00:00:00Z')];
  const before = await answerDecisions(house, PORTAL, training(records, '2025-11-30T00:00:00Z'));
  expect(before).toMatchObject({
    decisions: [{ use: true }, { use: false, error: { type: 'created_in_future' } }],
  });
  const then = await answerDecisions(house, PORTAL, training(records, '2025-12-01T00:00:00Z'));
  expect(then).toMatchObject({ decisions: [{ use: true }, { reasons: ['objection'] }] });
});

it('an unknown purpose and an instant to come are refused, and a record without a readable instant is its own error', async () => {
  const house = await stagedHouse();
  const records = [post('anna', 'never'), post('anna', '2026-01-15T12:00:00.001Z')];
  expect(await answerDecisions(house, PORTAL, { purpose: 'other', records })).toEqual({
    kind: 'unknown_purpose',
  });
  const late = training(records, '2026-01-15T12:00:00.001Z');
  expect(await answerDecisions(house, PORTAL, late)).toEqual({ kind: 'as_of_in_future' });
  expect(await answerDecisions(house, PORTAL, training([], '0000-01-01T00:00:00Z'))).toMatchObject({
    kind: 'answered',
  });
  expect(await answerDecisions(house, PORTAL, training(records))).toMatchObject({
    decisions: [
      { use: false, error: { type: 'created_in_future' } },
      { use: false, error: { type: 'created_in_future' } },
    ],
  });
});

it('only who may ask is answered', async () => {
  const house = await stagedHouse();
  const key = { kind: 'key', id: 'k', name: 'n', scopes: ['decisions:read'] } as const;
  const asked = training([post('cleo', '2025-12-01T00:00:00Z')]);
  for (const actor of [key, AUDITOR, PORTAL])
    expect(await answerDecisions(house, actor, asked)).toMatchObject({ kind: 'answered' });
  for (const actor of [STRANGER, { ...key, scopes: ['directory:write'] }])
    await expect(answerDecisions(house, actor, asked)).rejects.toThrow(ForbiddenError);
});

it('ten thousand records are answered together', async () => {
  const house = await stagedHouse();
  await tell(house, { type: 'account_closed', at: '2026-01-01T00:00:00Z', account: 'cleo' });
  const records = Array.from({ length: 10_000 }, (_, place) =>
    post(['anna', 'cleo', `nobody${place}`][place % 3] ?? '', '2025-12-01T00:00:00Z'),
  );
  const answer = await answerDecisions(house, PORTAL, training(records));
  if (answer.kind !== 'answered') throw new Error(answer.kind);
  const reasons = answer.decisions.map((each) =>
    'reasons' in each ? each.reasons.join() : 'error',
  );
  expect(reasons.slice(0, 3)).toEqual(['', 'account_closed', 'unknown_account']);
  expect(new Set(reasons)).toEqual(new Set(['', 'account_closed', 'unknown_account']));
});
