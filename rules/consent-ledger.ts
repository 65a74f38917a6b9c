import type { Instant } from './instant.ts';

interface Yes {
  readonly turn: number;
  readonly at: Instant;
}

/**
 * Rule 7: the yeses to one purpose on one account, and their ends. Consent stands from the first yes since its last
 * end; of a yes and an end of one instant, the one taken later in the order of events prevails.
 */
export class ConsentLedger {
  readonly #yeses = new Map<string, Map<string, Yes[]>>();
  readonly #lastNo = new Map<string, Map<string, number>>();

  yes(account: string, purpose: string, at: Instant, turn: number): void {
    const purposes = this.#yeses.get(account) ?? new Map<string, Yes[]>();
    const yeses = purposes.get(purpose) ?? [];
    yeses.push({ turn, at });
    purposes.set(purpose, yeses);
    this.#yeses.set(account, purposes);
  }

  no(account: string, purpose: string, turn: number): void {
    const purposes = this.#lastNo.get(account) ?? new Map<string, number>();
    purposes.set(purpose, Math.max(turn, purposes.get(purpose) ?? -1));
    this.#lastNo.set(account, purposes);
  }

  /** Per purpose, since when consent stands on this account. */
  standing(account: string): ReadonlyMap<string, Instant> {
    const standing = new Map<string, Instant>();
    for (const [purpose, yeses] of this.#yeses.get(account) ?? []) {
      const end = this.#lastNo.get(account)?.get(purpose) ?? -1;
      const first = yeses.find(({ turn }) => turn > end);
      if (first) standing.set(purpose, first.at);
    }
    return standing;
  }
}
