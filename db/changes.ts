import type { Queries } from './connect.ts';

/** What an event at a position names, for finding all that it may have changed. */
export interface PositionedEvent {
  readonly position: number;
  readonly type: string;
  readonly account: string | null;
  readonly center: string | null;
  readonly address: string | null;
  readonly objection: string | null;
  readonly purpose: string | null;
}

/** The events at the positions above `after`, in order, at most `most`. */
export async function eventsAtPositionsAfter(
  sql: Queries,
  after: number,
  most: number,
): Promise<PositionedEvent[]> {
  return sql<PositionedEvent[]>`
    select position, type, account, center, address, objection, purpose
    from leaves join events on events.id = leaves.event_id
    where position > ${after}
    order by position limit ${most}`;
}
