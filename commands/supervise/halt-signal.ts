/**
 * Aborted when the portal shall stop: Ctrl-C, SIGTERM, or the npm that started it is gone (killed, it
 * tells nobody). A second Ctrl-C ends at once; what is left then ends itself.
 */
export function haltSignal(): AbortSignal {
  const halt = new AbortController();
  const stop = () => {
    if (halt.signal.aborted) process.exit(1);
    halt.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (process.env.npm_lifecycle_event !== undefined) watchParent(halt);
  return halt.signal;
}

function watchParent(halt: AbortController): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    halt.abort();
  }, 500);
  watch.unref();
}

/** Resolves once it is aborted. */
export function halted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
