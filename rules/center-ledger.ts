import type { CenterSpan } from './history.ts';
import type { Instant } from './instant.ts';

/** Who is linked with whom, event by event. An account is in at most one center at a time; closing ends no link. */
export class CenterLedger {
  readonly #members = new Map<string, Set<string>>();
  readonly #spans = new Map<string, (CenterSpan & { until: Instant | null })[]>();

  centerOf(account: string): string | null {
    const last = this.#spans.get(account)?.at(-1);
    return last && last.until === null ? last.center : null;
  }

  /** Everyone in this center, in the order in which they joined. */
  members(center: string): readonly string[] {
    return [...(this.#members.get(center) ?? [])];
  }

  /** Everyone in this account's center; itself alone, where it is in none. */
  everyoneWith(account: string): readonly string[] {
    const center = this.centerOf(account);
    return center === null ? [account] : this.members(center);
  }

  leave(account: string, at: Instant): void {
    const last = this.#spans.get(account)?.at(-1);
    if (!last || last.until !== null) return;
    last.until = at;
    this.#members.get(last.center)?.delete(account);
  }

  join(account: string, center: string, at: Instant): void {
    this.leave(account, at);
    const members = this.#members.get(center) ?? new Set<string>();
    this.#members.set(center, members.add(account));
    const spans = this.#spans.get(account) ?? [];
    spans.push({ center, from: at, until: null });
    this.#spans.set(account, spans);
  }

  spansOf(account: string): readonly CenterSpan[] {
    return this.#spans.get(account) ?? [];
  }
}
