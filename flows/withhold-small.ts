/** What may be published of a group of people. `null` is withheld: fewer than ten, or telling of fewer than ten. */
export interface PublishedCounts {
  readonly received: number | null;
  readonly inForce: number | null;
}

/** No number below this is published (`/figures`). */
export const LEAST = 10;

interface Counts {
  readonly received: number;
  readonly inForce: number;
}

/**
 * One cell. How many are in force is withheld, too, where the difference to those received would tell
 * of one to nine people whose objection ended.
 */
export function publishedCell({ received, inForce }: Counts): PublishedCounts {
  if (received < LEAST) return { received: null, inForce: null };
  const ended = received - inForce;
  const isTelling = inForce < LEAST || (ended > 0 && ended < LEAST);
  return { received, inForce: isTelling ? null : inForce };
}

/**
 * The sum of a line of cells. It is published only where every cell of the line is: with one withheld,
 * taking the others from the sum would give it away.
 */
export function publishedSum(line: readonly PublishedCounts[]): PublishedCounts {
  return { received: sumOf(line, 'received'), inForce: sumOf(line, 'inForce') };
}

function sumOf(line: readonly PublishedCounts[], of: keyof PublishedCounts): number | null {
  let sum = 0;
  for (const cell of line) {
    const count = cell[of];
    if (count === null) return null;
    sum += count;
  }
  return line.length === 0 ? null : sum;
}
