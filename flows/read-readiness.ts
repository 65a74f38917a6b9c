import { shippedMigrations } from '#db/migrate.ts';
import { ranMigrations, waitingEvents } from '#db/operations.ts';
import type { House } from './house.ts';

export interface Check {
  readonly name: 'database' | 'migrations' | 'sequencer';
  readonly ok: boolean;
  readonly detail: string;
}

/** Decisions never wait for the sequencer, pages and letters do: far behind means that no worker runs. */
const BEHIND_MS = 300_000;

/** Whether the portal can answer, and what is missing. A database that is away is an answer, too. */
export async function readReadiness(
  house: House,
): Promise<{ readonly ready: boolean; readonly checks: readonly Check[] }> {
  const checks = await readChecks(house);
  return { ready: checks.every((check) => check.ok), checks };
}

async function readChecks(house: House): Promise<Check[]> {
  try {
    const missing = await missingMigrations(house);
    const migrations: Check = {
      name: 'migrations',
      ok: missing.length === 0,
      detail: missing.length === 0 ? 'done' : `missing: ${missing.join(', ')}`,
    };
    const database: Check = { name: 'database', ok: true, detail: 'reached' };
    return migrations.ok ? [database, migrations, await sequencer(house)] : [database, migrations];
  } catch (error) {
    house.log('warn', 'database_away', { error });
    return [{ name: 'database', ok: false, detail: 'not reached' }];
  }
}

async function missingMigrations(house: House): Promise<string[]> {
  const ran = new Set(await ranMigrations(house.db));
  return shippedMigrations().filter((name) => !ran.has(name));
}

async function sequencer(house: House): Promise<Check> {
  const { count, oldest } = await waitingEvents(house.db);
  const behind = oldest === null ? 0 : Math.max(0, house.now() - oldest);
  return {
    name: 'sequencer',
    ok: behind < BEHIND_MS,
    detail: `${count} waiting, ${behind} ms behind`,
  };
}
