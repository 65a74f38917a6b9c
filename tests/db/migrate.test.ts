import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect } from '#db/connect.ts';
import { migrate, shippedMigrations } from '#db/migrate.ts';
import { type TestDatabase, testDatabase } from '#tests/support/database.ts';

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await testDatabase();
  const owner = connect(database.migrateUrl, { max: 1 });
  await owner`drop table migrations`;
  await owner.end();
  folder = mkdtempSync(join(tmpdir(), 'objection-portal-migrations-'));
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

const run = () =>
  migrate(database.migrateUrl, {
    appRole: 'portal_application',
    folder: pathToFileURL(`${folder}/`),
  });
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

it('each migration runs once, in the order of their names, and grants to the application role', async () => {
  write('0002_b.sql', 'grant select on trees to __APP__;');
  write('0001_a.sql', 'create table trees (name text);');
  write('notes.txt', 'no migration');
  expect(await run()).toEqual(['0001_a.sql', '0002_b.sql']);
  write('0003_c.sql', "insert into trees values ('oak');");
  expect(await run()).toEqual(['0003_c.sql']);
  const app = connect(database.databaseUrl, { max: 1 });
  expect([...(await app`select name from trees`)]).toEqual([{ name: 'oak' }]);
  await app.end();
});

it('two starts at once migrate one after the other', async () => {
  write('0001_a.sql', 'create table trees (name text);');
  const both = await Promise.all([run(), run()]);
  expect(both.flat()).toEqual(['0001_a.sql']);
});

it('a migration that was edited or taken away since is refused, and nothing is changed', async () => {
  write('0001_a.sql', 'create table trees (name text);');
  await run();
  write('0001_a.sql', 'create table trees (name text, height real);');
  write('0002_b.sql', 'drop table trees;');
  await expect(run()).rejects.toThrow('migration 0001_a.sql has run, and is edited since');
  rmSync(join(folder, '0001_a.sql'));
  await expect(run()).rejects.toThrow('migration 0001_a.sql has run, and is gone since');
});

it('a migration that fails leaves nothing behind, of those before it neither', async () => {
  write('0001_a.sql', 'create table trees (name text);');
  write('0002_b.sql', 'select 1 / 0;');
  await expect(run()).rejects.toThrow('division by zero');
  write('0002_b.sql', 'select 1;');
  expect(await run()).toEqual(['0001_a.sql', '0002_b.sql']);
});

it('an application role that does not exist is not made without a password', async () => {
  const options = { appRole: 'nobody_at_all', folder: pathToFileURL(`${folder}/`) };
  await expect(migrate(database.migrateUrl, options)).rejects.toThrow('does not exist');
});

it('the shipped migrations are named in order', () => {
  expect(shippedMigrations().slice(0, 2)).toEqual(['0001_events.sql', '0002_derived.sql']);
});
