import type { DatabaseUrls } from '#db/embedded/prepare-roles.ts';
import { migrate } from '#db/migrate.ts';
import { openHouse } from '#flows/house.ts';
import { loadSample } from '#flows/load-sample.ts';
import type { Settings } from '#flows/settings.ts';

/** Migrates as the owner, then loads the sample as the application. A second time changes nothing. */
export async function prepareDatabase(
  settings: Settings,
  urls: DatabaseUrls,
  say: (line: string) => void,
): Promise<void> {
  const appRole = decodeURIComponent(new URL(urls.databaseUrl).username);
  const ran = await migrate(urls.migrateUrl, { appRole });
  if (ran.length > 0) say(`Database brought up to date (${ran.length} migrations).`);
  if (!settings.sample) return;
  const house = openHouse(
    {
      ...process.env,
      DATABASE_URL: urls.databaseUrl,
      MIGRATE_URL: urls.migrateUrl,
      AUTH_SECRET: settings.authSecret,
      SAMPLE: 'on',
    },
    { part: 'sample', connections: 2 },
  );
  try {
    await loadSample(house);
  } finally {
    await house.close();
  }
}
