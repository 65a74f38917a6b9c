import type { DatabaseUrls } from '#db/embedded/prepare-roles.ts';
import type { Log } from '#flows/log.ts';
import type { Settings } from '#flows/settings.ts';
import { forgetDatabase, startEmbeddedDatabase } from './embedded-database.ts';
import { type KeptPart, keepRunning } from './keep-running.ts';

export interface OpenedDatabase {
  readonly urls: DatabaseUrls;
  /** The embedded one, kept running; null where the operator brings a database. */
  readonly part: KeptPart | null;
}

/** The operator's database, or the embedded one, started, and started again on the same port when it dies. */
export async function openDatabase(settings: Settings, log: Log): Promise<OpenedDatabase> {
  const { dataDir, databaseUrl, migrateUrl } = settings;
  if (databaseUrl !== null && migrateUrl !== null) {
    return { urls: { databaseUrl, migrateUrl }, part: null };
  }
  const first = await startEmbeddedDatabase(dataDir);
  let waiting: typeof first | null = first;
  const start = async () => {
    const running = waiting ?? (await startEmbeddedDatabase(dataDir, first.port));
    waiting = null;
    return running.process;
  };
  const part = await keepRunning({ name: 'postgres', stopSignal: 'SIGINT', start }, log);
  const stop = async () => {
    await part.stop();
    forgetDatabase(dataDir);
  };
  return { urls: first, part: { ...part, stop } };
}
