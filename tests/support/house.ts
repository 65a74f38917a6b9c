import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type House, openHouse } from '#flows/house.ts';
import type { LogFields, LogLevel } from '#flows/log.ts';
import type { Environment } from '#flows/settings.ts';
import type { Instant } from '#rules/instant.ts';
import { testDatabase } from './database.ts';

export interface TestHouse extends House {
  /** What was logged, in order. */
  readonly logged: { level: LogLevel; event: string; fields: LogFields }[];
  /** Sets the clock. It stands still in between. */
  setNow(at: Instant | string): void;
  /** Moves the clock on. */
  pass(time: { ms?: number; minutes?: number; hours?: number; days?: number }): void;
}

export interface TestHouseOptions {
  /** Where the clock stands; 2026-01-15T12:00:00Z where left out. */
  readonly now?: Instant | string;
  readonly environment?: Environment;
}

/**
 * A real house on an empty, migrated database of its own, with a clock that stands still. Called
 * within a test it ends with it; in a `beforeAll`, call `close()` in the `afterAll`.
 */
export async function testHouse(options: TestHouseOptions = {}): Promise<TestHouse> {
  const database = await testDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'objection-portal-house-'));
  let now = toInstant(options.now ?? '2026-01-15T12:00:00Z');
  const logged: TestHouse['logged'] = [];
  const environment = {
    DATABASE_URL: database.databaseUrl,
    MIGRATE_URL: database.migrateUrl,
    DATA_DIR: dataDir,
    AUTH_SECRET: 'a secret of the tests, known to everybody',
    PORTAL_URL: 'https://portal.test',
    INBOUND_ADDRESS: 'objections@portal.test',
    SAMPLE: 'on',
    ...options.environment,
  };
  const house = openHouse(environment, {
    part: 'test',
    now: () => now,
    log: (level, event, fields = {}) => void logged.push({ level, event, fields }),
  });
  const close = once(async () => {
    await house.close();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  closeWithTest(close);
  return {
    ...house,
    logged,
    close,
    now: () => now,
    setNow: (at) => {
      now = toInstant(at);
    },
    pass: ({ ms = 0, minutes = 0, hours = 0, days = 0 }) => {
      now += ms + 60_000 * (minutes + 60 * (hours + 24 * days));
    },
  };
}

function toInstant(at: Instant | string): Instant {
  return typeof at === 'string' ? Date.parse(at) : at;
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= act();
    return done;
  };
}

function closeWithTest(close: () => Promise<void>): void {
  try {
    onTestFinished(close);
  } catch {
    // Outside a test (in a beforeAll) there is none to end with; the caller closes it.
  }
}
