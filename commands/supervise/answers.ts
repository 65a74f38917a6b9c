import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';

/** Whether a GET of that path on this port is answered with 200 (the portal's own Host: others are refused). */
export function answers(port: number, path: string, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { host }, timeout: 10_000 });
    asked.once('response', (response) => {
      response.resume();
      response.once('close', () => resolve(response.statusCode === 200));
    });
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => resolve(false));
    asked.end();
  });
}

/** Resolves when each path is answered with 200, one after the other. */
export async function untilAnswered(
  port: number,
  paths: readonly string[],
  host: string,
  halt: AbortSignal,
): Promise<void> {
  for (const path of paths) {
    while (!halt.aborted && !(await answers(port, path, host))) await setTimeout(100);
  }
}
