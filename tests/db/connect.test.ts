import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type Sql, type Transaction } from '#db/connect.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { type TestDatabase, testDatabase } from '#tests/support/database.ts';

let database: TestDatabase;
let sql: Sql;
let other: Sql;

beforeAll(async () => {
  database = await testDatabase();
  sql = connect(database.databaseUrl, { max: 3 });
  other = connect(database.databaseUrl, { max: 1, name: 'other' });
});

afterAll(async () => {
  await sql.end({ timeout: 1 });
  await other.end({ timeout: 1 });
  await database.drop();
});

/** Ends every connection of the first client. */
const cut = () => other`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and application_name <> 'other'`;

it('instants come and go as milliseconds, positions as numbers, dates as they are written', async () => {
  const [row] = await sql`
    select ${1_768_478_400_123}::timestamptz as instant, ${new Date(5)}::timestamptz as date_given,
      ${7}::bigint as whole, '2008-02-29'::date as day, ${[1, 2]}::timestamptz[] as instants`;
  expect(row).toEqual({
    instant: 1_768_478_400_123,
    date_given: 5,
    whole: 7,
    day: '2008-02-29',
    instants: [1, 2],
  });
});

/** Asks until six at once are answered: a connection may hear only when asked that it is dead. */
async function recovered(): Promise<boolean> {
  for (let asked = 0; asked < 50; asked += 1) {
    const six = Array.from({ length: 6 }, () => sql`select 1`.then(() => true).catch(() => false));
    if ((await Promise.all(six)).every((each) => each)) return true;
  }
  return false;
}

it('lists come and go, whatever is in their texts', async () => {
  const texts = ['', 'a', 'NULL', 'null', '{}', ',', '"', '\\', '\\"', ' ü \n', "'", '😀'];
  const [row] = await sql`
    select ${texts}::text[] as texts, ${[]}::text[] as none, ${[1, 2]}::integer[] as integers,
      ${[3, 4]}::bigint[] as wholes, array['x', null] as with_null, array_agg(7::bigint) as agg`;
  expect(row).toEqual({
    texts,
    none: [],
    integers: [1, 2],
    wholes: [3, 4],
    with_null: ['x', null],
    agg: [7],
  });
});

it('a server that goes away fails what is under way, and nothing once the connections are new', async () => {
  for (let round = 0; round < 5; round += 1) {
    const under = Array.from({ length: 6 }, () =>
      inTransaction(sql, async (tx) => {
        await tx`select 1`;
        await tx`select pg_sleep(0.05)`;
      }).then(
        () => 'done',
        () => 'failed',
      ),
    );
    await other`select pg_sleep(0.02)`;
    await cut();
    expect(await Promise.all(under)).toContain('failed');
    expect(await recovered()).toBe(true);
  }
});

it('a transaction whose connection died is refused, also to those who go on with it', async () => {
  const kept: Transaction[] = [];
  const outcome = inTransaction(sql, async (tx) => {
    kept.push(tx);
    await tx`select 1`;
    await cut();
    await new Promise((resolve) => setImmediate(() => setImmediate(() => setImmediate(resolve))));
    return (await tx`select 1 as one`)[0]?.one;
  });
  await expect(outcome).rejects.toMatchObject({ code: expect.stringMatching(/CONNECTION|57P01/) });
  const goOn = async () => kept.map((tx) => tx`select 1`);
  await expect(goOn).rejects.toThrow('this transaction is over');
  expect(await recovered()).toBe(true);
});

it('two writers that meet crosswise end as if one had come after the other', async () => {
  await sql`insert into rate_counts values ('a', now(), 0), ('b', now(), 0)`;
  const meet = new Set<string>();
  const write = (first: string, second: string) =>
    inTransaction(sql, async (tx) => {
      await tx`update rate_counts set count = count + 1 where bucket = ${first}`;
      meet.add(first);
      while (meet.size < 2) await tx`select 1`;
      await tx`update rate_counts set count = count + 1 where bucket = ${second}`;
    });
  await Promise.all([write('a', 'b'), write('b', 'a')]);
  const rows = await sql`select count from rate_counts`;
  expect(rows.map(({ count }) => count)).toEqual([2, 2]);
});
