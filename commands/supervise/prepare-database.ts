import type { DatabaseUrls } from '#db/embedded/prepare-roles.ts';
import { migrate } from '#db/migrate.ts';
import { openHouse } from '#flows/house.ts';
import { loadSample } from '#flows/load-sample.ts';
import type { Settings } from '#flows/settings.ts';

/** Migrates as the owner. A second time changes nothing. */
export async function migrateDatabase(
  urls: DatabaseUrls,
  say: (line: string) => void,
): Promise<void> {
  const appRole = decodeURIComponent(new URL(urls.databaseUrl).username);
  const ran = await migrate(urls.migrateUrl, { appRole });
  if (ran.length > 0) say(`Database brought up to date (${ran.length} migrations).`);
}

/** Loads the sample, where it is wanted, as the application. A second time changes nothing. */
export async function prepareSample(settings: Settings, urls: DatabaseUrls): Promise<void> {
  if (!settings.sample) return;
  const environment = {
    ...process.env,
    DATABASE_URL: urls.databaseUrl,
    MIGRATE_URL: urls.migrateUrl,
    AUTH_SECRET: settings.authSecret,
    SAMPLE: 'on',
  };
  const house = openHouse(environment, { part: 'sample', connections: 2 });
  try {
    await loadSample(house);
  } finally {
    await house.close();
  }
}
