/**
 * For the processes that the supervisor starts: ends this one when it is told to, and also when the
 * supervisor is gone, however it went, so that nothing is left behind. `stop` finishes what has begun;
 * it gets a few seconds.
 */
export function endWithSupervisor(stop: () => Promise<void>): void {
  let isEnding = false;
  const end = () => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  process.once('disconnect', end);
}

const PATIENCE = 5_000;
