import { createServer } from 'node:net';
import { CommandError } from '#commands/command-error.ts';

/** Throws `CommandError` where another program listens on that port. */
export async function demandFreePort(port: number): Promise<void> {
  if (await isFree(port)) return;
  throw new CommandError(
    `PORT ${port} is in use by another program. Stop it, or set PORT to another one.`,
  );
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
