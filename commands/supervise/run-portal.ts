import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { freePort } from '#db/embedded/free-port.ts';
import { openLog } from '#flows/log.ts';
import type { Environment, Settings } from '#flows/settings.ts';
import { untilAnswered } from './answers.ts';
import { lockDataDir } from './data-dir-lock.ts';
import { demandFreePort } from './demand-free-port.ts';
import { forkPart } from './fork-part.ts';
import { halted } from './halt-signal.ts';
import { type KeptPart, keepRunning } from './keep-running.ts';
import { openDatabase } from './open-database.ts';
import { endLeftOverParts, partNotes } from './part-notes.ts';
import { migrateDatabase, prepareSample } from './prepare-database.ts';
import { buildPages, isBuilt } from './web-build.ts';
import { addresses } from './welcome.ts';

const log = openLog('supervisor');

/** Everything the portal is, until `halt`: the database first, what answers people last, and back in the other order. */
export async function runPortal(
  settings: Settings,
  halt: AbortSignal,
  say: (line: string) => void,
): Promise<void> {
  const release = await lockDataDir(settings.dataDir);
  const kept: KeptPart[] = [];
  try {
    await endLeftOverParts(settings.dataDir);
    await demandFreePort(settings.port);
    const database = await openDatabase(settings, log);
    if (database.part !== null) kept.push(database.part);
    await migrateDatabase(database.urls, say);
    if (!isBuilt()) {
      say('Building the pages (once for this code) …');
      await buildPages(halt);
    }
    if (halt.aborted) return;
    const start = partStarter(settings, database.urls.databaseUrl, await freePort());
    // The pages take longest to wake up, and nobody asks them before the gate is there.
    kept.push(await start('web'));
    await prepareSample(settings, database.urls);
    kept.push(await start('worker'), await start('gate'));
    const { host } = new URL(settings.portalUrl);
    await untilAnswered(settings.port, ['/readyz', '/'], host, halt);
    if (!halt.aborted) for (const line of addresses(settings)) say(line);
    await halted(halt);
  } finally {
    for (const part of kept.reverse()) await part.stop();
    release();
  }
}

function partStarter(
  settings: Settings,
  databaseUrl: string,
  nextPort: number,
): (name: string) => Promise<KeptPart> {
  const environment = partEnvironment(settings, databaseUrl, nextPort);
  const note = partNotes(settings.dataDir);
  return (name) => {
    const part = forkPart(name, { ...environment, PORTAL_PART: name }, (pid) => note(name, pid));
    return keepRunning(part, log);
  };
}

/** What the parts need to know; the owner's password is not among it. */
function partEnvironment(settings: Settings, databaseUrl: string, nextPort: number): Environment {
  const { MIGRATE_URL: _, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // What was compiled once need not be again: a part is back sooner.
    NODE_COMPILE_CACHE: join(settings.dataDir, 'compile-cache'),
    DATA_DIR: settings.dataDir,
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: settings.authSecret,
    SAMPLE: settings.sample ? 'on' : 'off',
    PORTAL_EMBEDDED: settings.embedded ? 'on' : 'off',
    NEXT_PORT: String(nextPort),
    GATE_SECRET: randomBytes(32).toString('base64url'),
  };
}
