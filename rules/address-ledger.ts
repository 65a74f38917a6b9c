import type { AddressSpan } from './history.ts';
import type { Instant } from './instant.ts';

/** Which account holds which address, event by event. Closing an account ends no address. */
export class AddressLedger {
  readonly #holders = new Map<string, Set<string>>();
  readonly #spans = new Map<string, (AddressSpan & { until: Instant | null })[]>();

  holders(address: string): readonly string[] {
    return [...(this.#holders.get(address) ?? [])];
  }

  /** False where the account holds it already, and so does not come to hold it. */
  add(account: string, address: string, at: Instant): boolean {
    const holders = this.#holders.get(address) ?? new Set<string>();
    if (holders.has(account)) return false;
    this.#holders.set(address, holders.add(account));
    const spans = this.#spans.get(account) ?? [];
    spans.push({ address, from: at, until: null });
    this.#spans.set(account, spans);
    return true;
  }

  remove(account: string, address: string, at: Instant): void {
    if (!this.#holders.get(address)?.delete(account)) return;
    const spans = this.#spans.get(account) as AddressSpan[];
    const held = spans.find((span) => span.address === address && span.until === null);
    Object.assign(held as AddressSpan, { until: at });
  }

  spansOf(account: string): readonly AddressSpan[] {
    return this.#spans.get(account) ?? [];
  }
}
