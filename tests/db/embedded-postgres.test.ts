import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { postgresHome } from '#db/embedded/postgres-home.ts';
import { postgresUser } from '#db/embedded/postgres-user.ts';
import { startPostgres } from '#db/embedded/start-postgres.ts';

const password = (role: string) => `of_${role}`;

/** One cluster for all tests of this file, one after the other: making it takes longest. */
let dataDir: string;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'objection-portal-pg-'));
  chmodSync(dataDir, 0o711);
  await (await startPostgres({ dataDir, password })).stop();
});
afterAll(() => rmSync(dataDir, { recursive: true }));

async function ask<T>(url: string, statement: string): Promise<T[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return (await sql.unsafe(statement)) as unknown as T[];
  } finally {
    await sql.end();
  }
}

test('what was written is there after the database was killed, and again after a clean stop', async () => {
  const first = await startPostgres({ dataDir, password });
  await ask(first.migrateUrl, 'create table kept (what text)');
  await ask(first.migrateUrl, "insert into kept values ('one')");
  first.process.kill('SIGKILL');
  const second = await startPostgres({ dataDir, password, port: first.port });
  await ask(second.migrateUrl, "insert into kept values ('two')");
  await second.stop();
  const third = await startPostgres({ dataDir, password });
  const rows = await ask<{ what: string }>(third.migrateUrl, 'select what from kept order by what');
  await third.stop();
  expect(rows.map(({ what }) => what)).toEqual(['one', 'two']);
});

test('a server that a killed supervisor left running is ended before the next one starts', async () => {
  const left = await startPostgres({ dataDir, password });
  const next = await startPostgres({ dataDir, password });
  expect(left.process.exitCode).toBe(0);
  expect(await ask(next.databaseUrl, 'select 1 as one')).toHaveLength(1);
  await next.stop();
});

test('a note of a process that is a stranger’s by now keeps nobody from starting, and the stranger lives', async () => {
  const note = join(dataDir, 'postgres', 'postmaster.pid');
  writeFileSync(note, `${process.pid}\n`);
  const running = await startPostgres({ dataDir, password });
  expect(readFileSync(note, 'utf8').split('\n')[0]).toBe(String(running.process.pid));
  await running.stop();
});

test('nobody gets in without the password, and the application owns nothing', async () => {
  const running = await startPostgres({ dataDir, password });
  const stranger = new URL(running.databaseUrl);
  stranger.password = 'guessed';
  await expect(ask(stranger.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  await expect(ask(running.databaseUrl, 'create table mine (x int)')).rejects.toThrow(
    /permission denied/,
  );
  await running.stop();
});

test.runIf(postgresUser() !== null)(
  'as root, a folder closed to others gets its database elsewhere, always in the same place',
  () => {
    const closed = mkdtempSync(join(tmpdir(), 'objection-portal-closed-'));
    onTestFinished(() => rmSync(closed, { recursive: true }));
    const home = postgresHome(closed, postgresUser());
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    expect(home).not.toBe(closed);
    expect(postgresHome(closed, postgresUser())).toBe(home);
    rmSync(home, { recursive: true });
    expect(existsSync(home)).toBe(false);
    expect(() => postgresHome(closed, postgresUser())).toThrow(/is gone/);
  },
);
