import { setTimeout as pause } from 'node:timers/promises';
import type { House } from '#flows/house.ts';

const PAUSE = 2_000;

/**
 * Opens a door whose port another process may still hold (one that is ending, say): tries again every
 * two seconds until it opens or `signal` aborts, then null. Meanwhile everything else goes on.
 */
export async function openWhenFree<Door>(
  house: House,
  open: () => Promise<Door>,
  signal: AbortSignal,
): Promise<Door | null> {
  while (!signal.aborted) {
    try {
      return await open();
    } catch (error) {
      house.log('error', 'door_not_open', { error });
      await pause(PAUSE, undefined, { signal }).catch(() => undefined);
    }
  }
  return null;
}
