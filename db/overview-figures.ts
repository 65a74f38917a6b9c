import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** How many objections were received in a month (yyyy-mm, UTC), under one name. */
export interface MonthCount {
  readonly month: string;
  readonly name: string;
  readonly count: number;
}

export type Dimension = 'purpose' | 'channel' | 'product' | 'region';

/**
 * Objections by month of receipt and use, channel, product or region. An objection that reaches several
 * products or regions counts under each; the region is the one an account had when it was reached.
 */
export async function countsByMonth(
  sql: Queries,
  dimension: Dimension,
  since: Instant,
): Promise<MonthCount[]> {
  const month = sql`to_char(received_at at time zone 'UTC', 'YYYY-MM')`;
  const filed = sql`objections join filings on filings.reference = objections.filing`;
  if (dimension === 'purpose' || dimension === 'channel')
    return sql<MonthCount[]>`
      select ${month} as month, ${sql(dimension)} as name, count(*)::integer as count
      from ${filed} where received_at >= ${since} group by 1, 2`;
  const reached =
    dimension === 'product'
      ? sql`join accounts on accounts.account = carries.account`
      : sql`join residences on residences.account = carries.account
          and residences.during @> carries.carried_from`;
  return sql<MonthCount[]>`
    select ${month} as month, ${sql(dimension)} as name,
      count(distinct objections.id)::integer as count
    from ${filed} join carries on carries.objection = objections.id ${reached}
    where received_at >= ${since} group by 1, 2`;
}

export interface WaitingFigures {
  readonly received: number;
  readonly inForce: number;
  readonly pending: number;
  readonly lapsing: number;
  readonly bounced: number;
  readonly unclear: number;
  readonly letters: number;
}

/** What stands and what waits, counted now; `soon` is until when a pending one counts as lapsing. */
export async function waitingFigures(
  sql: Queries,
  now: Instant,
  soon: Instant,
): Promise<WaitingFigures> {
  const [row] = await sql<WaitingFigures[]>`
    select (select count(*)::integer from objections) as received,
      "inForce", pending, lapsing,
      (select count(*)::integer from letters where bounced_at is not null) as bounced,
      (select count(*)::integer from inbound_messages
        where outcome = 'queue' and judged_at is null) as unclear,
      (select count(*)::integer from letters
        where state in ('recorded', 'sending') and due_at <= ${now}) as letters
    from (select
      count(*) filter (where confirmed_at is not null)::integer as "inForce",
      count(*) filter (where confirmed_at is null and lapses_at > ${now})::integer as pending,
      count(*) filter (where confirmed_at is null and lapses_at > ${now}
        and lapses_at <= ${soon})::integer as lapsing
      from objection_states where annulled_at is null and withdrawn_at is null) as states`;
  return row as WaitingFigures;
}

export interface Unanswered {
  readonly reference: string;
  readonly receivedAt: Instant;
  readonly isExtended: boolean;
}

/**
 * Filings received before `before` to which no answer has gone, oldest first. A letter that only asks
 * or reminds is no answer; who objected signed in had theirs on the page.
 */
export async function unansweredFilings(
  sql: Queries,
  before: Instant,
  most: number,
): Promise<Unanswered[]> {
  return sql<Unanswered[]>`
    select reference, received_at as "receivedAt", exists (
      select from events where filing = reference and type = 'answer_extended') as "isExtended"
    from filings
    where received_at < ${before} and channel <> 'signed_in' and not exists (
      select from letters where letters.filing = reference and sent_at is not null
        and kind not in ('confirm', 'unclear', 'reminder'))
    order by received_at limit ${most}`;
}
