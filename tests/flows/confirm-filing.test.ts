import { expect, it } from 'vitest';
import { answerDecisions } from '#flows/answer-decisions.ts';
import { confirmFiling } from '#flows/confirm-filing.ts';
import { fileObjection } from '#flows/file-objection.ts';
import { readFiling } from '#flows/read-filing.ts';
import { type TestHouse, testHouse } from '#tests/support/house.ts';
import { link, open, PORTAL, post, publishRegister, STRANGER, sequenceAll } from './stage.ts';

async function filedFor(house: TestHouse, address: string) {
  const filed = await fileObjection(house, STRANGER, {
    target: { address },
    purposes: ['ai_training', 'ads_from_ai_chats'],
    channel: 'form',
  });
  if (filed.kind !== 'filed') throw new Error(filed.kind);
  const { reference } = filed;
  return { reference, token: house.vault.token('confirm', reference) };
}

async function reasonsFor(house: TestHouse, account: string): Promise<readonly string[]> {
  const records = [post(account, '2026-01-15T12:00:00Z')];
  const answer = await answerDecisions(house, PORTAL, { purpose: 'ai_training', records });
  const [decision] = answer.kind === 'answered' ? answer.decisions : [];
  return decision && 'reasons' in decision ? decision.reasons : [];
}

it('threat 12: the link of a letter used fifty times at once confirms once, and says so each time', async () => {
  const house = await testHouse();
  await publishRegister(house);
  const { reference, token } = await filedFor(house, 'a@example.org');
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => confirmFiling(house, STRANGER, token)),
  );
  expect(answers.every((each) => each.kind === 'confirmed' && each.reference === reference)).toBe(
    true,
  );
  expect(answers.filter((each) => each.kind === 'confirmed' && !each.already)).toHaveLength(1);
  const [count] = await house.db`select count(*) as events from events where type = 'confirmed'`;
  expect(count?.events).toBe(2);
  await sequenceAll(house);
  const letters = await house.db`select kind from letters where kind = 'confirmed'`;
  expect(letters).toHaveLength(1);
});

it('confirming long after the thirty days revives the objection as if it had never lapsed', async () => {
  const house = await testHouse();
  await publishRegister(house);
  await open(house, 'anna', 'ben');
  const { token } = await filedFor(house, 'anna@example.org');
  house.pass({ days: 29 });
  expect(await reasonsFor(house, 'anna')).toEqual(['objection_pending']);
  house.pass({ days: 1 });
  expect(await reasonsFor(house, 'anna')).toEqual([]);
  await link(house, 'home', '2026-02-10T00:00:00Z', 'anna', 'ben');
  house.pass({ days: 300 });
  expect(await confirmFiling(house, STRANGER, token)).toMatchObject({ kind: 'confirmed' });
  expect(await reasonsFor(house, 'anna')).toEqual(['objection']);
});

it('until the mailbox has confirmed, its link shows no account; then those that are covered', async () => {
  const house = await testHouse();
  await publishRegister(house);
  await open(house, 'anna', 'ben', 'cleo');
  await link(house, 'home', '2025-06-01T00:00:00Z', 'anna', 'ben');
  const { token, reference } = await filedFor(house, 'anna@example.org');
  const before = await readFiling(house, STRANGER, token);
  expect(before).toMatchObject({ reference, confirmedAt: null, accounts: [] });
  expect(before?.purposes.map(({ status }) => status)).toEqual(['pending', 'pending']);
  await confirmFiling(house, STRANGER, token);
  const after = await readFiling(house, STRANGER, token);
  expect(after?.accounts.map(({ account }) => account)).toEqual(['anna', 'ben']);
  expect(after?.purposes.map(({ status }) => status)).toEqual(['confirmed', 'confirmed']);
  const status = await readFiling(house, STRANGER, house.vault.token('status', reference));
  expect(status).toEqual(after);
});

it('a token that is not ours, or is for something else, opens and confirms nothing', async () => {
  const house = await testHouse();
  await publishRegister(house);
  const { reference, token } = await filedFor(house, 'a@example.org');
  const [kind, subject, mark] = token.split('.');
  const forged = [
    '',
    'confirm',
    reference,
    `${kind}.${subject}`,
    `${kind}.${subject}.${'A'.repeat(mark?.length ?? 0)}`,
    `${kind}.${Buffer.from('AAAA-AAAA-AAAA').toString('base64url')}.${mark}`,
    `${token}.`,
    `${token}x`,
    house.vault.token('status', reference),
    house.vault.token('confirm', 'AAAA-AAAA-AAAA'),
  ];
  for (const each of forged)
    expect(await confirmFiling(house, STRANGER, each), each).toEqual({ kind: 'unknown_token' });
  for (const each of forged.slice(0, 8))
    expect(await readFiling(house, STRANGER, each), each).toBe(null);
});
