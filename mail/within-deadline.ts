import type { Resolver } from './inbound/message-reading.ts';

/** Milliseconds for all look-ups of one message: as a rule, and after name servers did not answer in time. */
export interface Patience {
  readonly usual: number;
  readonly spent: number;
}

/**
 * Makes a resolver for each message whose look-ups together take no longer than a deadline, counted
 * from the first: with the name servers away a message is merely not authenticated, and never taken
 * for one that breaks its reader. Until they answer again, the next messages wait only briefly, so that
 * an outage delays nobody's protection. Late look-ups fail with the code `ETIMEOUT`.
 */
export function withinDeadline(resolver: Resolver, patience: Patience): () => Resolver {
  let isAway = false;
  return () => {
    let ends: number | null = null;
    return async (name, type) => {
      ends ??= performance.now() + (isAway ? patience.spent : patience.usual);
      const late = lateAt(ends);
      try {
        const found = await Promise.race([resolver(name, type), late.never]);
        isAway = false;
        return found;
      } catch (error) {
        // A name that does not exist is an answer, too.
        isAway = (error as NodeJS.ErrnoException).code === LATE;
        throw error;
      } finally {
        late.clear();
      }
    };
  };
}

const LATE = 'ETIMEOUT';

function lateAt(ends: number): { readonly never: Promise<never>; clear(): void } {
  let timer: NodeJS.Timeout | undefined;
  const never = new Promise<never>((_, reject) => {
    const late = Object.assign(new Error('name servers too slow'), { code: LATE });
    timer = setTimeout(() => reject(late), Math.max(0, ends - performance.now()));
  });
  return { never, clear: () => clearTimeout(timer) };
}
