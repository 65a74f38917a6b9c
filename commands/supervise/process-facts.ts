import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** The fields of /proc/PID/stat after the name in brackets. */
const STATE = 0;
const PARENT = 1;
/** In ticks since boot. */
const START = 19;

/**
 * When that process began, as an opaque text, or null where there is none: with its id it tells a
 * process from a later stranger that was given the same id.
 */
export function processStart(pid: number): string | null {
  if (!hasProc()) return fromPs(pid, 'lstart');
  const fields = stat(pid);
  const isDead = fields[STATE] === 'Z' || fields[STATE] === 'X';
  return isDead ? null : (fields[START] ?? null);
}

/** The process that started it, or null. */
export function parentOf(pid: number): number | null {
  const parent = Number(hasProc() ? stat(pid)[PARENT] : fromPs(pid, 'ppid'));
  return parent > 1 ? parent : null;
}

/** Its words, with spaces between; empty where there is none. */
export function commandLine(pid: number): string {
  if (!hasProc()) return fromPs(pid, 'command') ?? '';
  return read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
}

function hasProc(): boolean {
  return existsSync('/proc/self/stat');
}

function stat(pid: number): string[] {
  const text = read(`/proc/${pid}/stat`);
  return text === '' ? [] : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // No such process (any more).
    return '';
  }
}

function fromPs(pid: number, column: string): string | null {
  try {
    const words = ['-o', `${column}=`, '-p', String(pid)];
    return execFileSync('ps', words, { encoding: 'utf8' }).trim() || null;
  } catch {
    // It ends with 1 where there is no such process.
    return null;
  }
}
