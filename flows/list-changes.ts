import { eventsAtPositionsAfter, type PositionedEvent } from '#db/changes.ts';
import { ruleEventsAround } from '#db/events-of.ts';
import { inSnapshot } from '#db/in-transaction.ts';
import { lastPosition } from '#db/leaves.ts';
import { isRuleEventType } from '#db/rule-event-row.ts';
import { derive } from '#rules/derive.ts';
import type { RuleEvent } from '#rules/event.ts';
import type { Actor } from './actor.ts';
import { type ReplacedSpans, replacedSpans } from './changed-spans.ts';
import { namesOf, Parts } from './facts-by-component.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { readAllNotices } from './notice-versions.ts';

const PAGE = 200;

export interface Change {
  readonly position: number;
  /** Where the event published a notice: every span of its purpose is to be read anew. */
  readonly notice?: string | undefined;
  readonly replaced: readonly ReplacedSpans[];
}

export interface ChangesPage {
  /** One for each position, without a gap. */
  readonly changes: readonly Change[];
  /** Ask on after this position; it stays the same while there is nothing new. */
  readonly next: number;
}

/**
 * The position asked after does not exist (yet). Positions only grow, so whoever holds it follows
 * another stream, or one that was restored to an earlier state: their copy is not a copy of this one.
 */
export interface BeyondTheEnd {
  readonly kind: 'beyond';
  readonly last: number;
}

/**
 * What the positions above `after` changed: for every account and purpose that an event may have
 * touched, all its protected spans as they stand now, which replace what was known of them. Where
 * several positions of a page touch the same ones, the last of them carries the spans.
 */
export async function listChanges(
  house: House,
  actor: Actor,
  { after }: { readonly after: number },
): Promise<({ readonly kind: 'page' } & ChangesPage) | BeyondTheEnd> {
  demand(actor, { scope: 'decisions:read' });
  const { versions } = await readAllNotices(house);
  const { positioned, events, last } = await inSnapshot(house.db, async (sql) => {
    const found = await eventsAtPositionsAfter(sql, after, PAGE);
    const end = found.at(-1)?.position ?? (await lastPosition(sql));
    return { positioned: found, events: await ruleEventsAround(sql, around(found)), last: end };
  });
  if (after > last) return { kind: 'beyond', last };
  const parts = new Parts();
  for (const event of events) parts.connect(namesOf(event));
  const eventsOf = Map.groupBy(events, (event) => partOf(parts, event));
  const lastOf = new Map(
    positioned.filter(isRuleEvent).map((each) => [partOf(parts, each), each.position]),
  );
  const now = house.now();
  const changes = positioned.map((each): Change => {
    const { position, type, purpose } = each;
    if (type === 'notice_published')
      return { position, notice: purpose ?? undefined, replaced: [] };
    const part = partOf(parts, each);
    if (!isRuleEvent(each) || lastOf.get(part) !== position) return { position, replaced: [] };
    const history = derive(eventsOf.get(part) ?? []);
    return { position, replaced: replacedSpans(history, versions, now) };
  });
  return { kind: 'page', changes, next: changes.at(-1)?.position ?? after };
}

function around(positioned: readonly PositionedEvent[]) {
  const touching = positioned.filter(isRuleEvent);
  return {
    accounts: touching.flatMap(({ account }) => account ?? []),
    centers: touching.flatMap(({ center }) => center ?? []),
    addresses: touching.flatMap(({ address }) => address ?? []),
    objections: touching.flatMap(({ objection }) => objection ?? []),
  };
}

function isRuleEvent({ type }: PositionedEvent): boolean {
  return isRuleEventType(type);
}

function partOf(parts: Parts, event: RuleEvent | PositionedEvent): string {
  const named = Object.entries(event).filter(([, value]) => value !== null);
  return parts.of(namesOf(Object.fromEntries(named) as unknown as RuleEvent)[0] ?? '');
}
