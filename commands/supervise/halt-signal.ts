import { isRunning, type NotedProcess, noteProcess } from './noted-process.ts';
import { commandLine, parentOf } from './process-facts.ts';

/** One Ctrl-C arrives twice: from the terminal, and handed on by npm. */
const ONE_KEYSTROKE = 1_000;

/**
 * Aborted when the portal shall stop: Ctrl-C, SIGTERM, or the npm that started it is gone (killed, it
 * tells nobody). A second Ctrl-C ends at once; what is left then ends itself.
 */
export function haltSignal(): AbortSignal {
  const halt = new AbortController();
  let first = 0;
  const stop = () => {
    if (!halt.signal.aborted) first = Date.now();
    else if (Date.now() - first > ONE_KEYSTROKE) process.exit(1);
    halt.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (process.env.npm_lifecycle_event !== undefined) watchParent(halt);
  return halt.signal;
}

function watchParent(halt: AbortController): void {
  const starters = startersOf(process.ppid);
  const watch = setInterval(() => {
    if (starters.every(isRunning)) return;
    clearInterval(watch);
    halt.abort();
  }, 500);
  watch.unref();
}

/** npm, and the shell that it starts a script in, where that shell stays. */
function startersOf(parent: number): NotedProcess[] {
  const shell = /^(?:\S*\/)?(?:sh|dash|bash) -c /;
  const above = shell.test(commandLine(parent)) ? parentOf(parent) : null;
  return [parent, ...(above === null ? [] : [above])].map(noteProcess);
}

/** Resolves once it is aborted. */
export function halted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
