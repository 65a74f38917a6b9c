import { expect, it } from 'vitest';
import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { confirmFiling } from '#flows/confirm-filing.ts';
import { fileObjection } from '#flows/file-objection.ts';
import { ForbiddenError } from '#flows/forbidden.ts';
import { readOverview } from '#flows/read-overview.ts';
import { type TestHouse, testHouse } from '#tests/support/house.ts';
import { AUDITOR, OFFICER, open, publishRegister, STRANGER, sequenceAll } from './stage.ts';

async function staged(now: string) {
  const house = await testHouse({ now });
  await publishRegister(house);
  await open(house, 'anna');
  return house;
}

async function files(house: TestHouse, account: string): Promise<string> {
  const filed = await fileObjection(house, STRANGER, {
    target: { address: `${account}@example.org` },
    purposes: ['ai_training'],
    channel: 'form',
  });
  if (filed.kind !== 'filed') throw new Error(filed.kind);
  return filed.reference;
}

it('an empty portal has an overview of nothing', async () => {
  const house = await testHouse();
  const overview = await readOverview(house, OFFICER);
  expect(overview.waiting).toMatchObject({ received: 0, inForce: 0, pending: 0, letters: 0 });
  expect(overview.late).toEqual([]);
  expect(overview.months).toHaveLength(12);
});

it('objections are counted by month, use, channel, product and region, and what waits is counted', async () => {
  const house = await staged('2026-01-10T12:00:00Z');
  const confirmed = await files(house, 'anna');
  await confirmFiling(house, STRANGER, house.vault.token('confirm', confirmed));
  await files(house, 'nobody');
  await sequenceAll(house);
  const { waiting, counts, months } = await readOverview(house, AUDITOR);
  expect(waiting).toMatchObject({ received: 2, inForce: 1, pending: 1, lapsing: 0, bounced: 0 });
  expect(waiting.letters).toBeGreaterThan(0);
  expect(months.at(-1)).toBe('2026-01');
  const month = '2026-01';
  expect(counts.purpose).toEqual([{ month, name: 'ai_training', count: 2 }]);
  expect(counts.channel).toEqual([{ month, name: 'form', count: 2 }]);
  expect(counts.product).toEqual([{ month, name: 'facebook', count: 1 }]);
  expect(counts.region).toEqual([{ month, name: 'DE', count: 1 }]);
});

it('threat 37: what was received on 31 January is due by the end of 28 February, then late, and an extension moves it by two months', async () => {
  const house = await staged('2026-01-31T22:00:00Z');
  const reference = await files(house, 'anna');
  house.setNow('2026-02-22T00:00:00Z');
  const due = await readOverview(house, OFFICER);
  const end = Date.parse('2026-03-01T00:00:00Z') - 1;
  expect(due.dueThisWeek).toMatchObject([{ reference, dueBy: end, isExtended: false }]);
  house.setNow(end + 1);
  const late = await readOverview(house, OFFICER);
  expect(late.late.map((each) => each.reference)).toEqual([reference]);
  expect(late.dueThisWeek).toEqual([]);
  const extended = {
    type: 'answer_extended',
    at: house.now(),
    actor: 'admin:ida',
    filing: reference,
  };
  await inTransaction(house.db, (tx) => appendEvents(tx, house, [extended]));
  house.pass({ minutes: 2 });
  expect((await readOverview(house, OFFICER)).late).toEqual([]);
  house.setNow('2026-04-28T00:00:00Z');
  const again = await readOverview(house, OFFICER);
  expect(again.dueThisWeek).toMatchObject([
    { reference, isExtended: true, dueBy: Date.parse('2026-05-01T00:00:00Z') - 1 },
  ]);
});

it('an answer that was sent takes a filing off the clock; a letter that only asks does not', async () => {
  const house = await staged('2026-01-01T12:00:00Z');
  const reference = await files(house, 'anna');
  const sent = (kind: string) =>
    house.db`update letters set sent_at = ${house.now()}, kind = ${kind} where filing = ${reference}`;
  await sent('confirm');
  house.setNow('2026-03-01T00:00:00Z');
  expect((await readOverview(house, OFFICER)).late).toHaveLength(1);
  await sent('confirmed');
  house.pass({ minutes: 2 });
  expect((await readOverview(house, OFFICER)).late).toEqual([]);
});

it('each look at the overview is logged; strangers may not', async () => {
  const house = await testHouse();
  await readOverview(house, OFFICER);
  await readOverview(house, AUDITOR);
  const looks = await house.db`select actor from events where type = 'looked' order by id`;
  expect(looks.map(({ actor }) => actor)).toEqual(['admin:ida', 'admin:max']);
  await expect(readOverview(house, STRANGER)).rejects.toThrow(ForbiddenError);
});
