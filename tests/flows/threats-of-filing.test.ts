import { expect, it, vi } from 'vitest';
import { answerDecisions } from '#flows/answer-decisions.ts';
import { fileObjection } from '#flows/file-objection.ts';
import type { House } from '#flows/house.ts';
import { listObjections } from '#flows/list-objections.ts';
import { runSequencer } from '#flows/run-sequencer.ts';
import { takeDirectoryEvents } from '#flows/take-directory-events.ts';
import { testHouse } from '#tests/support/house.ts';
import {
  link,
  OFFICER,
  open,
  PORTAL,
  post,
  publishRegister,
  STRANGER,
  sequenceAll,
} from './stage.ts';

const file = (house: House, address: string) =>
  fileObjection(house, STRANGER, {
    target: { address },
    purposes: ['ai_training'],
    channel: 'form',
  });

/** Ends every other connection of the house, as a crash of the server would. */
async function cutConnections(house: House): Promise<void> {
  await house.db`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
}

/** A connection that was cut says so at its next use; a second try finds another. */
const afterCuts = <T>(ask: () => Promise<T>) => vi.waitFor(ask, { timeout: 20_000 });

it('threat 4: what was answered is there after a crash, and what was cut off leaves no half', async () => {
  const house = await testHouse();
  await publishRegister(house);
  const abort = new AbortController();
  const sequencer = runSequencer(house, abort.signal);
  const answered: string[] = [];
  for (let round = 0; round < 8; round += 1) {
    const filings = Array.from({ length: 16 }, async (_, place) => {
      const filed = await file(house, `r${round}p${place}@example.org`).catch(() => null);
      if (filed?.kind === 'filed') answered.push(filed.reference);
    });
    await filings[round];
    await cutConnections(house).catch(() => undefined);
    await Promise.all(filings);
  }
  abort.abort();
  await sequencer;
  await afterCuts(() => sequenceAll(house));
  const found = await afterCuts(
    () => house.db<{ filing: string }[]>`
      select filing from objections join objection_states on objection = objections.id`,
  );
  const there = new Set(found.map(({ filing }) => filing));
  expect(answered.filter((reference) => !there.has(reference))).toEqual([]);
  expect(answered.length).toBeGreaterThan(12);
  const [halves] = await afterCuts(
    () => house.db`
      select count(*) as count from filings
      where not exists (select from objections where filing = reference)
        or not exists (select from letters where filing = reference)`,
  );
  expect(halves?.count).toBe(0);
  const [waiting] = await afterCuts(() => house.db`select count(*) as count from unsequenced`);
  expect(waiting?.count).toBe(0);
}, 60_000);

it('threat 6: object, link and unlink at once end as the events say, and all of it is in the stream', async () => {
  const house = await testHouse();
  await publishRegister(house);
  await open(house, 'a', 'b', 'c');
  await link(house, 'home', '2025-06-01T00:00:00Z', 'a', 'b');
  house.setNow('2026-01-10T12:00:00Z');
  const at = house.now();
  const abort = new AbortController();
  const sequencers = [runSequencer(house, abort.signal), runSequencer(house, abort.signal)];
  const [filed] = await Promise.all([
    file(house, 'a@example.org'),
    takeDirectoryEvents(house, PORTAL, [{ id: 'u', at, type: 'unlinked', account: 'b' }]),
    takeDirectoryEvents(house, PORTAL, [
      { id: 'l', at, type: 'linked', account: 'c', center: 'home' },
    ]),
  ]);
  abort.abort();
  await Promise.all(sequencers);
  await sequenceAll(house);
  if (filed.kind !== 'filed') throw new Error(filed.kind);
  // At one instant, leaving comes before joining, and joining before the objection.
  const carries = await house.db`select account from carries order by account`;
  expect(carries.map(({ account }) => account)).toEqual(['a', 'c']);
  const stream = await house.db`
    select type from events join leaves on event_id = id where at = ${at} order by type`;
  expect(stream.map(({ type }) => type)).toEqual(['filed', 'linked', 'objected', 'unlinked']);
});

it('threat 18: filing for a known, an unknown and an objecting address is the same answer and the same work', async () => {
  const house = await testHouse();
  await publishRegister(house);
  const crowd = Array.from({ length: 60 }, (_, place) => `k${place}`);
  await open(house, 'known', ...crowd);
  await link(house, 'home', '2025-06-01T00:00:00Z', 'known', ...crowd);
  await file(house, 'known@example.org');
  await sequenceAll(house);
  const times: Record<string, number[]> = { known: [], unknown: [] };
  const answers: Record<string, unknown> = {};
  for (let round = 0; round < 120; round += 1) {
    for (const who of round % 2 ? ['known', 'unknown'] : ['unknown', 'known']) {
      const address = who === 'known' ? 'known@example.org' : `u${round}@example.org`;
      const begun = performance.now();
      const filed = await file(house, address);
      times[who]?.push(performance.now() - begun);
      if (filed.kind !== 'filed') throw new Error(filed.kind);
      answers[who] = JSON.parse(JSON.stringify(filed).replaceAll(filed.reference, 'REFERENCE'));
    }
  }
  expect(answers.known).toEqual(answers.unknown);
  const [known, unknown] = [median(times.known), median(times.unknown)];
  expect(Math.abs(known - unknown)).toBeLessThan(0.35 * Math.max(known, unknown));
}, 60_000);

function median(all: readonly number[] = []): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
}

it('threat 33: SQL in any text stays text', async () => {
  const house = await testHouse();
  await publishRegister(house);
  const sql = "'; drop table events; --";
  const filed = await fileObjection(house, PORTAL, {
    target: { account: sql },
    purposes: ['ai_training'],
    channel: 'form',
    reason: sql,
    locale: sql,
    sourceId: sql,
  });
  expect(filed.kind).toBe('filed');
  const { results } = await takeDirectoryEvents(house, PORTAL, [
    { id: sql, at: 0, type: 'account_opened', account: sql, product: sql, region: sql },
    { id: `${sql}2`, at: 0, type: 'linked', account: sql, center: sql },
  ]);
  expect(results.map(({ kind }) => kind)).toEqual(['accepted', 'accepted']);
  await sequenceAll(house);
  const list = await listObjections(house, OFFICER, {
    account: sql,
    purpose: 'ai_training',
    why: 'a test',
  });
  expect(list.objections).toHaveLength(1);
  const nothing = { reference: sql, cursor: sql, why: sql };
  expect((await listObjections(house, OFFICER, nothing)).objections).toEqual([]);
  const decided = await answerDecisions(house, PORTAL, {
    purpose: 'ai_training',
    records: [post(sql, '2026-01-01T00:00:00Z')],
  });
  expect(decided).toMatchObject({ kind: 'answered', decisions: [{ use: false }] });
  expect(await answerDecisions(house, PORTAL, { purpose: sql, records: [] })).toEqual({
    kind: 'unknown_purpose',
  });
});
