import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The field of /proc/PID/stat after the name in brackets that holds the start, in ticks since boot. */
const START = 19;

/**
 * When that process began, as an opaque text, or null where there is none: with its id it tells a
 * process from a later stranger that was given the same id.
 */
export function processStart(pid: number): string | null {
  try {
    if (!existsSync('/proc/self/stat')) return startByPs(pid);
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const isDead = fields[0] === 'Z' || fields[0] === 'X';
    return isDead ? null : (fields[START] ?? null);
  } catch {
    // No such process.
    return null;
  }
}

function startByPs(pid: number): string | null {
  return (
    execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null
  );
}
