import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#tests/support/database.ts';

let database: TestDatabase;
let application: postgres.Sql;
beforeAll(async () => {
  database = await testDatabase();
  application = postgres(database.databaseUrl, { max: 1 });
});
afterAll(async () => {
  await application.end();
  await database.drop();
});

for (const table of ['events', 'leaves', 'notices', 'filings', 'objections']) {
  test(`the application can neither change nor delete ${table}`, async () => {
    await expect(application.unsafe(`delete from ${table}`)).rejects.toThrow(/permission denied/);
    await expect(application.unsafe(`truncate ${table}`)).rejects.toThrow(/permission denied/);
  });
}

test('even the owner is stopped by the trigger when changing what has happened', async () => {
  const owner = postgres(database.migrateUrl, { max: 1 });
  try {
    await expect(owner`delete from events`).rejects.toThrow(/never changed or deleted/);
    await expect(owner`update events set actor = 'x'`).rejects.toThrow(/never changed or deleted/);
  } finally {
    await owner.end();
  }
});
