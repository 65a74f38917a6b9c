import { type ChildProcess, fork } from 'node:child_process';
import type { Environment } from '#flows/settings.ts';
import type { Part } from './keep-running.ts';

/**
 * A part that is one of our own commands, in a process group of its own (a terminal's Ctrl-C reaches
 * the supervisor alone, which stops all in order), told by its channel when the supervisor is gone.
 */
export function forkPart(
  name: string,
  environment: Environment,
  started: (pid: number) => void,
): Part {
  const file = new URL(`../${name}.ts`, import.meta.url);
  return {
    name,
    stopSignal: 'SIGTERM',
    start: async (): Promise<ChildProcess> => {
      const child = fork(file, {
        env: environment as NodeJS.ProcessEnv,
        detached: true,
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      child.once('spawn', () => started(child.pid ?? 0));
      child.on('error', () => child.kill());
      return child;
    },
  };
}
