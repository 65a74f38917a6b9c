import type { Resolver } from './inbound/message-reading.ts';

/**
 * All look-ups of one message together take no longer than `milliseconds`, counted from the first: with
 * the name servers away a message is merely not authenticated, and never taken for one that breaks
 * its reader. Late look-ups fail with the code `ETIMEOUT`.
 */
export function withinDeadline(resolver: Resolver, milliseconds: number): Resolver {
  let ends: number | null = null;
  return async (name, type) => {
    ends ??= performance.now() + milliseconds;
    const left = ends - performance.now();
    const late = () => Object.assign(new Error('name servers too slow'), { code: 'ETIMEOUT' });
    if (left <= 0) throw late();
    let timer: NodeJS.Timeout | undefined;
    const end = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(late()), left);
    });
    try {
      return await Promise.race([resolver(name, type), end]);
    } finally {
      clearTimeout(timer);
    }
  };
}
