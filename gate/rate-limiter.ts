import type { Instant } from '#rules/instant.ts';

export interface Rate {
  /** How many may come at once. */
  readonly burst: number;
  /** How many more come free each second. */
  readonly perSecond: number;
}

/** Buckets kept at most; beyond it those that are full again are dropped first. */
const KEPT = 100_000;

/** Token buckets in memory, one for each name; enough for one gate, which is one process. */
export class RateLimiter {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, { tokens: number; at: Instant }>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** 0 if it may pass (and is counted), else after how many whole seconds to ask again. */
  take(name: string, now: Instant): number {
    const { burst, perSecond } = this.#rate;
    const bucket = this.#buckets.get(name) ?? { tokens: burst, at: now };
    const passed = Math.max(0, now - bucket.at) / 1000;
    const tokens = Math.min(burst, bucket.tokens + passed * perSecond);
    if (tokens < 1) return Math.max(1, Math.ceil((1 - tokens) / perSecond));
    if (this.#buckets.size >= KEPT) this.#forget(now);
    this.#buckets.set(name, { tokens: tokens - 1, at: now });
    return 0;
  }

  #forget(now: Instant): void {
    const refilled = (this.#rate.burst / this.#rate.perSecond) * 1000;
    for (const [name, bucket] of this.#buckets) {
      if (now - bucket.at >= refilled) this.#buckets.delete(name);
    }
    for (const name of this.#buckets.keys()) {
      if (this.#buckets.size < KEPT) return;
      this.#buckets.delete(name);
    }
  }
}
