import fc from 'fast-check';
import { expect, it } from 'vitest';
import { confirmFiling } from '#flows/confirm-filing.ts';
import { fileObjection } from '#flows/file-objection.ts';
import { readFigures } from '#flows/read-figures.ts';
import { publishedCell, publishedSum } from '#flows/withhold-small.ts';
import { type TestHouse, testHouse } from '#tests/support/house.ts';
import { publishRegister, STRANGER, sequenceAll } from './stage.ts';

async function files(house: TestHouse, count: number, isConfirmed: boolean): Promise<void> {
  for (let each = 0; each < count; each += 1) {
    const filed = await fileObjection(house, STRANGER, {
      target: { address: `p${each}-${house.now()}@example.org` },
      purposes: ['ai_training'],
      channel: 'form',
    });
    if (filed.kind !== 'filed') throw new Error(filed.kind);
    if (!isConfirmed) continue;
    house.pass({ minutes: 10 });
    await confirmFiling(house, STRANGER, house.vault.token('confirm', filed.reference));
  }
}

it('months of ten and more are published with the median time to confirm; smaller ones, and sums that would give them away, are not', async () => {
  const house = await testHouse({ now: '2026-01-03T12:00:00Z' });
  await publishRegister(house);
  await files(house, 12, true);
  house.setNow('2026-02-03T12:00:00Z');
  await files(house, 3, true);
  await sequenceAll(house);
  house.setNow('2026-02-05T12:00:00Z');
  const { at, purposes } = await readFigures(house);
  expect(at).toBe(Date.parse('2026-02-05T00:00:00Z'));
  expect(purposes).toEqual([
    {
      purpose: 'ai_training',
      months: [
        { month: '2026-01', received: 12, inForce: 12, medianToConfirm: 600_000 },
        { month: '2026-02', received: null, inForce: null, medianToConfirm: null },
      ],
      total: { received: null, inForce: null },
    },
  ]);
});

it('what came since midnight is not in the figures, so nobody sees them move', async () => {
  const house = await testHouse({ now: '2026-02-03T12:00:00Z' });
  await publishRegister(house);
  await files(house, 10, false);
  await sequenceAll(house);
  expect((await readFigures(house)).purposes).toEqual([]);
  house.pass({ days: 1 });
  const [purpose] = (await readFigures(house)).purposes;
  expect(purpose?.total).toEqual({ received: 10, inForce: null });
});

it('no published number is below ten, and no difference of published numbers tells of one to nine', () => {
  const cell = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([inForce, ended]) => ({ received: inForce + ended, inForce }));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 6 }), (cells) => {
      const line = cells.map(publishedCell);
      const total = publishedSum(line);
      for (const { received, inForce } of [...line, total]) {
        for (const count of [received, inForce]) if (count !== null) expect(count >= 10).toBe(true);
        if (received === null || inForce === null) continue;
        const ended = received - inForce;
        expect(ended === 0 || ended >= 10).toBe(true);
      }
      for (const of of ['received', 'inForce'] as const) {
        const withheld = line.filter((each) => each[of] === null).length;
        if (total[of] !== null) expect(withheld).toBe(0);
      }
    }),
  );
});
