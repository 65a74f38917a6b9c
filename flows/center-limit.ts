import { MOST_ACCOUNTS } from '#rules/center.ts';
import type { Instant } from '#rules/instant.ts';

/** One account joining a center, or (null) leaving whatever it is in. */
export interface LinkChange {
  readonly account: string;
  readonly at: Instant;
  readonly center: string | null;
}

interface Stay {
  readonly from: Instant;
  readonly until: Instant;
}

/** What is known of links, and which accounts were ever in which center. */
class Links {
  readonly #changes = new Map<string, LinkChange[]>();
  readonly #everIn = new Map<string, Set<string>>();

  add(change: LinkChange): void {
    const changes = this.#changes.get(change.account) ?? [];
    changes.push(change);
    this.#changes.set(change.account, changes.sort(inOrder));
    if (change.center === null) return;
    const accounts = this.#everIn.get(change.center) ?? new Set();
    this.#everIn.set(change.center, accounts.add(change.account));
  }

  everIn(center: string): ReadonlySet<string> {
    return this.#everIn.get(center) ?? new Set();
  }

  /** When the account is in the center; with `extra` as if that had happened, too. */
  stays(account: string, center: string, extra?: LinkChange): Stay[] {
    const known = this.#changes.get(account) ?? [];
    const changes = extra ? [...known, extra].sort(inOrder) : known;
    return changes.flatMap((change, place) => {
      if (change.center !== center) return [];
      const until = changes[place + 1]?.at ?? Number.POSITIVE_INFINITY;
      return change.at < until ? [{ from: change.at, until }] : [];
    });
  }
}

/**
 * Which of the links asked for would put a 501st account into a center at any instant, in whatever
 * order the events arrived. Those before them in the list that may happen count as having happened.
 * Leaving is never refused.
 */
export function overfullLinks(
  known: readonly LinkChange[],
  asked: readonly LinkChange[],
  most: number = MOST_ACCOUNTS,
): ReadonlySet<LinkChange> {
  const links = new Links();
  for (const change of known) links.add(change);
  const refused = new Set<LinkChange>();
  for (const change of asked) {
    if (overfills(links, change, most)) refused.add(change);
    else links.add(change);
  }
  return refused;
}

function overfills(links: Links, change: LinkChange, most: number): boolean {
  const { account, center } = change;
  if (center === null || links.everIn(center).size < most) return false;
  const own = links.stays(account, center, change);
  const others = [...links.everIn(center)]
    .filter((other) => other !== account)
    .flatMap((other) => links.stays(other, center));
  return own.some((stay) => mostAtOnce(others, stay) + 1 > most);
}

/** How many of the stays hold at one instant, at most, within that time. */
function mostAtOnce(stays: readonly Stay[], { from, until }: Stay): number {
  const turns = stays
    .filter((stay) => stay.from < until && from < stay.until)
    .flatMap((stay) => [
      { at: Math.max(stay.from, from), by: 1 },
      { at: stay.until, by: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.by - b.by);
  let count = 0;
  let most = 0;
  for (const turn of turns) {
    count += turn.by;
    most = Math.max(most, count);
  }
  return most;
}

/** As rules/event-order.ts has it: leaving before joining, and of two centers the later name last. */
function inOrder(a: LinkChange, b: LinkChange): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.center === b.center) return 0;
  if (a.center === null || b.center === null) return a.center === null ? -1 : 1;
  return a.center < b.center ? -1 : 1;
}
