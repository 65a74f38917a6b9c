import { setTimeout as pause } from 'node:timers/promises';
import { unpositioned } from '#db/leaves.ts';
import type { House } from './house.ts';

const STEP_MS = 20;

/**
 * Waits until these events are sequenced and so what they mean is derived: true once they are, false
 * where that has not happened within `most` milliseconds (a page then says "being applied").
 */
export async function waitForPosition(
  house: House,
  eventIds: readonly number[],
  most = 2000,
): Promise<boolean> {
  const until = performance.now() + most;
  for (;;) {
    if ((await unpositioned(house.db, eventIds)).length === 0) return true;
    if (performance.now() + STEP_MS > until) return false;
    await pause(STEP_MS);
  }
}
