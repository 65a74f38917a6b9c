import { Bell } from '#flows/bell.ts';
import type { House } from '#flows/house.ts';

export interface Loop {
  readonly name: string;
  /** A notification there is a hint that there is something to do. */
  readonly channel: string;
  /** How long to sleep without such a hint, in ms. */
  readonly idle: number;
  /** One batch; resolves to how much was done, 0 where there was nothing. */
  turn(): Promise<number>;
}

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 10_000;

/**
 * Turns until aborted. What is thrown (the database is away) is logged, pauses this loop with growing
 * pauses, and touches no other.
 */
export async function runLoop(house: House, loop: Loop, signal: AbortSignal): Promise<void> {
  const bell = new Bell();
  const listening = house.db
    .listen(loop.channel, () => bell.ring())
    .catch((error: unknown) => {
      house.log('warn', 'listen_failed', { channel: loop.channel, error });
      return null;
    });
  let failures = 0;
  while (!signal.aborted) {
    try {
      const done = await loop.turn();
      failures = 0;
      if (done === 0) await bell.wait(loop.idle, signal);
    } catch (error) {
      failures += 1;
      house.log('error', 'loop_failed', { loop: loop.name, failures, error });
      await bell.wait(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1)), signal);
    }
  }
  await (await listening)?.unlisten();
}
