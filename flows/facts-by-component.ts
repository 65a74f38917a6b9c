import { derive } from '#rules/derive.ts';
import type { RuleEvent } from '#rules/event.ts';
import type { Facts } from '#rules/facts.ts';
import { historyFacts } from '#rules/history-facts.ts';

/** The facts for an account, derived from everything connected with it; derived once for all who share them. */
export type FactsOf = (account: string) => Facts;

/**
 * Sorts events into what is connected (by account, center, address or objection) and derives each
 * part once, when first asked. `together` lists accounts that one question names: they share a part.
 * What a derivation throws is thrown for its own part only.
 */
export function factsByComponent(
  events: readonly RuleEvent[],
  together: readonly (readonly string[])[],
): FactsOf {
  const parts = new Parts();
  for (const accounts of together) parts.connect(accounts.map((account) => `account ${account}`));
  for (const event of events) parts.connect(namesOf(event));
  const eventsOf = new Map<string, RuleEvent[]>();
  for (const event of events) {
    const part = parts.of(namesOf(event)[0] ?? '');
    const list = eventsOf.get(part);
    if (list) list.push(event);
    else eventsOf.set(part, [event]);
  }
  const derived = new Map<string, Facts>();
  return (account) => {
    const part = parts.of(`account ${account}`);
    const facts = derived.get(part) ?? historyFacts(derive(eventsOf.get(part) ?? []));
    derived.set(part, facts);
    return facts;
  };
}

/** What an event connects; each kind in a name space of its own. */
export function namesOf(event: RuleEvent): string[] {
  const { account, center, address, objection } = event as {
    readonly account?: string;
    readonly center?: string;
    readonly address?: string;
    readonly objection?: string;
  };
  return Object.entries({ account, center, address, objection }).flatMap(([kind, name]) =>
    name === undefined ? [] : `${kind} ${name}`,
  );
}

/** Sets that grow together, each known by one of its names. */
export class Parts {
  readonly #parent = new Map<string, string>();

  of(name: string): string {
    let root = name;
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root))
      root = next;
    // Every name passed on the way points to the root from now on, so no way is walked twice.
    for (let step = name; step !== root; ) {
      const next = this.#parent.get(step) ?? root;
      this.#parent.set(step, root);
      step = next;
    }
    return root;
  }

  connect(names: readonly string[]): void {
    const [first, ...others] = names;
    if (first === undefined) return;
    for (const other of others) {
      const [a, b] = [this.of(first), this.of(other)];
      if (a !== b) this.#parent.set(b, a);
    }
  }
}
