import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { processStart } from './process-facts.ts';

/** A process as it is noted in DATA_DIR. */
export const notedProcessShape = z.object({ pid: z.number().int().positive(), start: z.string() });
export type NotedProcess = z.output<typeof notedProcessShape>;

const PATIENCE = 5_000;

export function noteProcess(pid: number): NotedProcess {
  return { pid, start: processStart(pid) ?? '' };
}

/** Whether it still runs; a stranger that got its id later does not count. */
export function isRunning({ pid, start }: NotedProcess): boolean {
  return processStart(pid) === start;
}

/** Asks it to stop, and ends it when it does not. */
export async function endProcess(noted: NotedProcess): Promise<void> {
  if (!isRunning(noted)) return;
  process.kill(noted.pid, 'SIGTERM');
  const begun = Date.now();
  while (isRunning(noted)) {
    if (Date.now() - begun > PATIENCE) process.kill(noted.pid, 'SIGKILL');
    await setTimeout(25);
  }
}
