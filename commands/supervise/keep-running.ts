import type { ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import type { Log } from '#flows/log.ts';

/** Something of the portal that runs as a process of its own. */
export interface Part {
  readonly name: string;
  start(): Promise<ChildProcess>;
  /** How it is asked to stop; it is killed when it has not within `PATIENCE`. */
  readonly stopSignal: NodeJS.Signals;
}

export interface KeptPart {
  readonly name: string;
  /** Of the process that runs now; null between two. */
  pid(): number | null;
  /** Stops it and starts it no more. */
  stop(): Promise<void>;
}

const PATIENCE = 10_000;
const LONGEST_PAUSE = 5_000;
const MINUTE = 60_000;

/** Starts the part and starts it again whenever it dies: at once at first, with growing pauses then. */
export async function keepRunning(part: Part, log: Log): Promise<KeptPart> {
  const halt = new AbortController();
  let child: ChildProcess | null = await part.start();
  const deaths: number[] = [];
  const kept = (async () => {
    while (child !== null) {
      const how = await ended(child);
      child = null;
      if (halt.signal.aborted) return;
      deaths.push(Date.now());
      log('warn', 'part_died', { part: part.name, ...how, again: recent(deaths, MINUTE) });
      if (recent(deaths, MINUTE) >= 10) {
        log('error', 'part_keeps_dying', { part: part.name, withinMinute: recent(deaths, MINUTE) });
      }
      child = await restarted(part, deaths, halt.signal, log);
    }
  })();
  return {
    name: part.name,
    pid: () => child?.pid ?? null,
    stop: async () => {
      halt.abort();
      await stopped(child, part.stopSignal);
      await kept;
      await stopped(child, part.stopSignal);
    },
  };
}

async function restarted(
  part: Part,
  deaths: readonly number[],
  halt: AbortSignal,
  log: Log,
): Promise<ChildProcess | null> {
  for (let failures = 0; !halt.aborted; failures += 1) {
    await pause(Math.min(LONGEST_PAUSE, 50 * 2 ** (recent(deaths, 10_000) + failures)), halt);
    if (halt.aborted) return null;
    try {
      return await part.start();
    } catch (error) {
      log('error', 'part_does_not_start', { part: part.name, error });
    }
  }
  return null;
}

function recent(deaths: readonly number[], within: number): number {
  return deaths.filter((at) => Date.now() - at < within).length;
}

async function pause(ms: number, halt: AbortSignal): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    halt.addEventListener('abort', () => resolve(), { once: true });
  });
  await Promise.race([setTimeout(ms), stopped]);
}

function ended(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  if (hasEnded(child)) return Promise.resolve({ code: child.exitCode, signal: child.signalCode });
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function stopped(child: ChildProcess | null, signal: NodeJS.Signals): Promise<void> {
  if (child === null || hasEnded(child)) return;
  const end = ended(child);
  child.kill(signal);
  const kill = globalThis.setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await end;
  clearTimeout(kill);
}
