import type { RuleEvent } from '#rules/event.ts';
import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';
import { RULE_EVENT_TYPES, type RuleEventRow, readRuleEvent } from './rule-event-row.ts';

/** Where to begin. */
export interface Around {
  readonly accounts?: readonly string[] | undefined;
  readonly objections?: readonly string[] | undefined;
  /** Keyed hashes. */
  readonly addresses?: readonly string[] | undefined;
  readonly centers?: readonly string[] | undefined;
}

export interface Reach {
  /** Only events at or before this instant. */
  readonly asOf?: Instant | undefined;
  /** Only events that have their position; otherwise those still waiting for theirs, too. */
  readonly sequencedOnly?: boolean | undefined;
}

const KINDS = ['account', 'center', 'address', 'objection'] as const;
type Kind = (typeof KINDS)[number];
type Frontier = Record<Kind, string[]>;

/**
 * Every rule event ever connected with these accounts, objections or addresses: whatever shares an
 * account, a center, an address or an objection with one that was found, until nothing new turns up.
 * The rules derive the same for them from this as from the whole stream. One query a round, by index.
 */
export async function ruleEventsAround(
  sql: Queries,
  around: Around,
  reach: Reach = {},
): Promise<RuleEvent[]> {
  const found = new Map<number, RuleEventRow>();
  const seen: Record<Kind, Set<string>> = {
    account: new Set(),
    center: new Set(),
    address: new Set(),
    objection: new Set(),
  };
  let frontier = admit(seen, {
    account: around.accounts ?? [],
    center: around.centers ?? [],
    address: around.addresses ?? [],
    objection: around.objections ?? [],
  });
  while (KINDS.some((kind) => frontier[kind].length > 0)) {
    const rows = await eventsTouching(sql, frontier, reach);
    const next: Frontier = { account: [], center: [], address: [], objection: [] };
    for (const row of rows) {
      if (found.has(row.id)) continue;
      found.set(row.id, row);
      for (const kind of KINDS) if (row[kind] !== null) next[kind].push(row[kind]);
    }
    frontier = admit(seen, next);
  }
  return [...found.values()].sort((a, b) => a.id - b.id).map(readRuleEvent);
}

/** What of the named is new; it counts as seen from now on. */
function admit(seen: Record<Kind, Set<string>>, named: Record<Kind, readonly string[]>): Frontier {
  const fresh = (kind: Kind) => {
    const news = [...new Set(named[kind])].filter((name) => !seen[kind].has(name));
    for (const name of news) seen[kind].add(name);
    return news;
  };
  return {
    account: fresh('account'),
    center: fresh('center'),
    address: fresh('address'),
    objection: fresh('objection'),
  };
}

/** One look into each index that is asked; an event found by two of them comes twice. */
async function eventsTouching(sql: Queries, by: Frontier, reach: Reach): Promise<RuleEventRow[]> {
  const until = reach.asOf === undefined ? sql`` : sql`and at <= ${reach.asOf}`;
  const sequenced = reach.sequencedOnly
    ? sql`and exists (select from leaves where leaves.event_id = events.id)`
    : sql``;
  const touching = KINDS.filter((kind) => by[kind].length > 0).map(
    (kind) => sql`
      select id, type, at, account, center, address, objection, purpose, body from events
      where ${sql(kind)} = any(${by[kind]}::text[])
        and type = any(${[...RULE_EVENT_TYPES]}::text[]) ${until} ${sequenced}`,
  );
  return sql<RuleEventRow[]>`${touching.reduce((all, one) => sql`${all} union all ${one}`)}`;
}
