import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type Sql } from '#db/connect.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { wakeAfterCommit } from '#db/wake.ts';
import { type TestDatabase, testDatabase } from '#tests/support/database.ts';

let database: TestDatabase;
let sql: Sql;
let listener: Sql;

beforeAll(async () => {
  database = await testDatabase();
  sql = connect(database.databaseUrl);
  listener = connect(database.databaseUrl, { max: 1 });
});

afterAll(async () => {
  await sql.end({ timeout: 1 });
  await listener.end({ timeout: 1 });
  await database.drop();
});

/** Counts rings of `events`; done when there was one, and `end` has rung after it. */
async function heard(act: () => Promise<unknown>): Promise<string[]> {
  const rings: string[] = [];
  const first = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const listening = await listener.listen('events', () => {
    rings.push('events');
    first.resolve();
  });
  const ending = await listener.listen('end', () => end.resolve());
  await act();
  await first.promise;
  wakeAfterCommit(sql, 'end');
  await end.promise;
  await Promise.all([listening.unlisten(), ending.unlisten()]);
  return rings;
}

it('a committed transaction rings, an undone one does not', async () => {
  const rings = await heard(async () => {
    await inTransaction(sql, async (tx) => {
      await tx`select 1`;
      wakeAfterCommit(tx, 'events');
      wakeAfterCommit(tx, 'events');
    });
    const undone = inTransaction(sql, async (tx) => {
      wakeAfterCommit(tx, 'events');
      await tx`select 1 / 0`;
    });
    await expect(undone).rejects.toThrow('division by zero');
  });
  expect(rings).toEqual(['events']);
});

it('many at once ring few times, and never not at all', async () => {
  const rings = await heard(() =>
    Promise.all(
      Array.from({ length: 200 }, () =>
        inTransaction(sql, async (tx) => {
          await tx`select 1`;
          wakeAfterCommit(tx, 'events');
        }),
      ),
    ),
  );
  expect(rings.length).toBeGreaterThan(0);
  expect(rings.length).toBeLessThan(200);
});
