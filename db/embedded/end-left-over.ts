import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const PATIENCE = 20_000;

/**
 * Ends the PostgreSQL that a killed supervisor left running on this cluster, cleanly. The noted
 * process is only ended when its command line names this cluster: a process id can have become a
 * stranger's. A stale note of a stranger's id is removed, since PostgreSQL would wait for it.
 */
export async function endLeftOver(cluster: string): Promise<void> {
  const note = join(cluster, 'postmaster.pid');
  if (!existsSync(note)) return;
  const pid = Number(readFileSync(note, 'utf8').split('\n')[0]);
  if (!isPostgresOf(pid, cluster)) {
    rmSync(note, { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  const begun = Date.now();
  while (isPostgresOf(pid, cluster)) {
    if (Date.now() - begun > PATIENCE) {
      throw new Error(`PostgreSQL (process ${pid}) still runs on ${cluster} and does not stop`);
    }
    await setTimeout(50);
  }
}

function isPostgresOf(pid: number, cluster: string): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 1) return false;
  return commandLine(pid).includes(cluster);
}

function commandLine(pid: number): string {
  const listed = `/proc/${pid}/cmdline`;
  try {
    if (existsSync('/proc/self')) return readFileSync(listed, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    // There is no such process (any more).
    return '';
  }
}
