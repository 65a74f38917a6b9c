import { expect, it } from 'vitest';
import { fileObjection } from '#flows/file-objection.ts';
import { ForbiddenError } from '#flows/forbidden.ts';
import { type TryCase, tryCase } from '#flows/try-case.ts';
import { testHouse } from '#tests/support/house.ts';
import { AUDITOR, link, OFFICER, open, PORTAL, publishRegister, STRANGER } from './stage.ts';

const NOON = Date.parse('2026-01-15T12:00:00Z');
const DAY = 86_400_000;
const CASE: TryCase = {
  account: 'ben',
  purpose: 'ai_training',
  category: 'content.post',
  visibility: 'public',
  createdAt: NOON + DAY,
  why: 'a complaint',
};

async function staged() {
  const house = await testHouse({ now: NOON });
  await publishRegister(house);
  await open(house, 'anna', 'ben');
  await link(house, 'home', '2025-06-01T00:00:00Z', 'anna', 'ben');
  await fileObjection(house, PORTAL, {
    target: { account: 'anna' },
    purposes: ['ai_training'],
    channel: 'signed_in',
    confirmed: true,
  });
  house.pass({ days: 2 });
  return house;
}

it('a case is answered with the way of the objection to the account', async () => {
  const house = await staged();
  const tried = await tryCase(house, OFFICER, CASE);
  if (tried.kind !== 'answered') throw new Error(tried.kind);
  expect(tried.chain.decision).toMatchObject({ use: false, reasons: ['objection'] });
  const [objection] = tried.chain.objections;
  expect(objection?.steps.map(({ account, cause }) => [account, cause.kind])).toEqual([
    ['anna', 'filed_for_account'],
    ['ben', 'same_center'],
  ]);
});

it('as of a day before the objection, the same account was free to use', async () => {
  const house = await staged();
  const then = { ...CASE, createdAt: NOON - 2 * DAY, asOf: NOON - DAY };
  const tried = await tryCase(house, AUDITOR, then);
  expect(tried).toMatchObject({ kind: 'answered', chain: { decision: { use: true } } });
});

it('a case needs a reason to look, a purpose that exists, and an instant that has come', async () => {
  const house = await staged();
  const kindOf = async (changed: Partial<TryCase>) =>
    (await tryCase(house, OFFICER, { ...CASE, ...changed })).kind;
  expect(await kindOf({ why: '  ' })).toBe('why_needed');
  expect(await kindOf({ purpose: 'weather' })).toBe('unknown_purpose');
  expect(await kindOf({ asOf: house.now() + 1 })).toBe('as_of_in_future');
  expect(await kindOf({ createdAt: house.now() + 1 })).toBe('created_in_future');
  expect(await kindOf({ asOf: NOON, createdAt: NOON + 1 })).toBe('created_in_future');
  await expect(tryCase(house, STRANGER, CASE)).rejects.toThrow(ForbiddenError);
});

it('trying a case is an entry with actor, account, purpose and the reason sealed', async () => {
  const house = await staged();
  await tryCase(house, AUDITOR, CASE);
  const looks = await house.db`
    select actor, account, purpose, kind from events join event_texts on event_id = events.id
    where type = 'looked'`;
  expect([...looks]).toEqual([
    { actor: 'admin:max', account: 'ben', purpose: 'ai_training', kind: 'why' },
  ]);
});
