import { expect, it } from 'vitest';
import { answerDecisions } from '#flows/answer-decisions.ts';
import { fileObjection } from '#flows/file-objection.ts';
import { testHouse } from '#tests/support/house.ts';
import { link, open, PORTAL, post, publishRegister, STRANGER, sequenceAll } from './stage.ts';

it('in the largest center, one more objection is derived, and five hundred decisions answered, without a noticeable wait', async () => {
  const house = await testHouse();
  await publishRegister(house);
  const accounts = Array.from({ length: 500 }, (_, place) => `a${place}`);
  await open(house, ...accounts);
  await link(house, 'home', '2025-06-01T00:00:00Z', ...accounts);
  const file = () =>
    fileObjection(house, STRANGER, {
      target: { address: 'a0@example.org' },
      purposes: 'all',
      channel: 'form',
    });
  for (let filed = 0; filed < 20; filed += 1) await file();
  await sequenceAll(house);
  await file();
  const begun = performance.now();
  await sequenceAll(house);
  const derived = performance.now();
  const records = accounts.map((account) => post(account, '2026-01-15T12:00:00Z'));
  const answer = await answerDecisions(house, PORTAL, { purpose: 'ai_training', records });
  const answered = performance.now();
  // Half a second each on a quiet machine; the bound is for one that runs everything at once.
  expect(derived - begun).toBeLessThan(8000);
  expect(answered - derived).toBeLessThan(8000);
  const [count] = await house.db`select count(*) as carries from carries`;
  expect(count?.carries).toBe(21 * 5 * 500);
  expect(answer.kind === 'answered' && answer.decisions.every(({ use }) => !use)).toBe(true);
}, 60_000);
