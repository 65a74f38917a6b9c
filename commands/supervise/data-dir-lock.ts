import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CommandError } from '#commands/command-error.ts';
import { isRunning, type NotedProcess, notedProcessShape, noteProcess } from './noted-process.ts';

/** A supervisor that is just stopping gets this long. */
const PATIENCE = 5_000;

/**
 * Makes this process the only one that runs a portal on that folder, or throws `CommandError` naming
 * the one that does. What a killed one left is taken over. Resolves to what gives it back.
 */
export async function lockDataDir(dataDir: string): Promise<() => void> {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const path = join(dataDir, 'supervisor.json');
  const begun = Date.now();
  while (!taken(path)) {
    const holder = holderOf(path);
    if (holder === null || !isRunning(holder)) rmSync(path, { force: true });
    else if (Date.now() - begun > PATIENCE) {
      throw new CommandError(
        `Another portal already runs on ${dataDir} (process ${holder.pid}). Stop it first, or set DATA_DIR to another folder.`,
      );
    } else await setTimeout(100);
  }
  return () => rmSync(path, { force: true });
}

/** Who runs a portal on that folder now, or null. */
export function holderOfDataDir(dataDir: string): NotedProcess | null {
  const holder = holderOf(join(dataDir, 'supervisor.json'));
  return holder !== null && isRunning(holder) ? holder : null;
}

function taken(path: string): boolean {
  try {
    writeFileSync(path, JSON.stringify(noteProcess(process.pid)), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(path: string): NotedProcess | null {
  try {
    return notedProcessShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // Gone meanwhile, or cut off by a power failure: nobody holds it.
    return null;
  }
}
