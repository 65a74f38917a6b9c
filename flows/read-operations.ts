import { countOperations, type OperationCounts, waitingEvents } from '#db/operations.ts';
import type { House } from './house.ts';

export interface Operations extends OperationCounts {
  /** Events without a position yet. */
  readonly waiting: number;
  /** Milliseconds since the oldest of them was received; 0 where there is none. */
  readonly sequencerLag: number;
  /** Milliseconds since the oldest unsent letter was due; 0 where there is none. */
  readonly letterLag: number;
}

/** Figures for whoever runs the portal: counts alone, nobody's data. */
export async function readOperations(house: House): Promise<Operations> {
  const now = house.now();
  const counts = await countOperations(house.db, now);
  const waiting = await waitingEvents(house.db);
  return {
    ...counts,
    waiting: waiting.count,
    sequencerLag: since(now, waiting.oldest),
    letterLag: since(now, counts.letterDue),
  };
}

function since(now: number, then: number | null): number {
  return then === null ? 0 : Math.max(0, now - then);
}
