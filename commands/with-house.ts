import { setTimeout } from 'node:timers/promises';
import type { DatabaseUrls } from '#db/embedded/prepare-roles.ts';
import { migrate } from '#db/migrate.ts';
import { type House, openHouse } from '#flows/house.ts';
import { readSettings, type Settings } from '#flows/settings.ts';
import { CommandError } from './command-error.ts';
import { holderOfDataDir, lockDataDir } from './supervise/data-dir-lock.ts';
import {
  forgetDatabase,
  notedDatabase,
  startEmbeddedDatabase,
} from './supervise/embedded-database.ts';

/** A portal that is just starting for the first time gets this long. */
const PATIENCE = 60_000;

/**
 * Does an operator's command on the portal's database, whether the portal runs or not: the embedded
 * one is started for it and stopped again where nobody else runs it.
 */
export async function withHouse(part: string, act: (house: House) => Promise<void>): Promise<void> {
  const settings = readSettings(process.env);
  const { databaseUrl, migrateUrl, dataDir } = settings;
  if (databaseUrl !== null && migrateUrl !== null) {
    return actOn({ databaseUrl, migrateUrl }, settings, part, act);
  }
  if (holderOfDataDir(dataDir) !== null) {
    return actOn(await databaseOfRunningPortal(dataDir), settings, part, act);
  }
  const release = await lockDataDir(dataDir);
  try {
    const running = await startEmbeddedDatabase(dataDir);
    try {
      await actOn(running, settings, part, act);
    } finally {
      await running.stop();
      forgetDatabase(dataDir);
    }
  } finally {
    release();
  }
}

async function databaseOfRunningPortal(dataDir: string): Promise<DatabaseUrls> {
  const begun = Date.now();
  for (;;) {
    const urls = notedDatabase(dataDir);
    if (urls !== null) return urls;
    if (Date.now() - begun > PATIENCE || holderOfDataDir(dataDir) === null) {
      throw new CommandError(`The portal on ${dataDir} runs, but its database does not answer.`);
    }
    await setTimeout(100);
  }
}

async function actOn(
  urls: DatabaseUrls,
  { authSecret, sample }: Settings,
  part: string,
  act: (house: House) => Promise<void>,
): Promise<void> {
  await migrate(urls.migrateUrl, {
    appRole: decodeURIComponent(new URL(urls.databaseUrl).username),
  });
  const environment = {
    ...process.env,
    DATABASE_URL: urls.databaseUrl,
    MIGRATE_URL: urls.migrateUrl,
    AUTH_SECRET: authSecret,
    SAMPLE: sample ? 'on' : 'off',
  };
  const house = openHouse(environment, { part, connections: 2 });
  try {
    await act(house);
  } finally {
    await house.close();
  }
}
