import type { Objected } from './event.ts';
import type { Carry, CarryCause } from './history.ts';
import type { Instant } from './instant.ts';

/** `turn` is the place of the event that began it in the order of all events, finer than its instant. */
export type OpenCarry = Carry & {
  readonly turn: number;
  until: Instant | null;
  endedBy: Carry['endedBy'];
};

/**
 * Which account carries which objection, event by event. Each has at most one span (rule 9): who carries it gains
 * nothing by a second start, and who ended it never carries it again (rule 6).
 */
export class CarryLedger {
  readonly #byObjection = new Map<string, Map<string, OpenCarry>>();
  readonly #byAccount = new Map<string, Map<string, OpenCarry>>();

  /** What the account carries at this point: pending, lapsed and confirmed alike. */
  carriedBy(account: string): readonly OpenCarry[] {
    return this.allOf(account).filter((carry) => carry.until === null);
  }

  /** What the account carries or ever carried. */
  allOf(account: string): readonly OpenCarry[] {
    return [...(this.#byAccount.get(account)?.values() ?? [])];
  }

  of(objection: string): readonly OpenCarry[] {
    return [...(this.#byObjection.get(objection)?.values() ?? [])];
  }

  start(filed: Objected, account: string, at: Instant, turn: number, cause: CarryCause): void {
    const accounts = this.#byObjection.get(filed.objection) ?? new Map<string, OpenCarry>();
    if (accounts.has(account)) return;
    const { objection, purpose } = filed;
    const carry = {
      objection,
      account,
      purpose,
      from: at,
      until: null,
      endedBy: null,
      cause,
      turn,
    };
    this.#byObjection.set(objection, accounts.set(account, carry));
    const carries = this.#byAccount.get(account) ?? new Map<string, OpenCarry>();
    this.#byAccount.set(account, carries.set(objection, carry));
  }

  carries(objection: string, account: string): boolean {
    return this.#byObjection.get(objection)?.get(account)?.until === null;
  }

  /** An account that does not carry it, or not yet, is skipped. */
  withdraw(objection: string, account: string, at: Instant): void {
    const carry = this.#byObjection.get(objection)?.get(account);
    if (carry?.until === null) Object.assign(carry, { until: at, endedBy: 'withdrawn' });
  }

  /** A consent ends what the account carries against the same purpose. */
  endByConsent(account: string, purpose: string, at: Instant): void {
    for (const carry of this.carriedBy(account)) {
      if (carry.purpose === purpose) Object.assign(carry, { until: at, endedBy: 'consented' });
    }
  }

  /**
   * Rule 3: an objection filed for an address stands for it until it has been withdrawn on every account that ever
   * carried it, at least one. Neither lapse nor a consent ends its standing.
   */
  stands(objection: string): boolean {
    const carries = this.of(objection);
    return carries.length === 0 || carries.some(({ endedBy }) => endedBy !== 'withdrawn');
  }
}
