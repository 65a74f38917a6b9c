import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** One purpose in one month of receipt (yyyy-mm, UTC), counted exactly: not to be published as it is. */
export interface ExactFigures {
  readonly purpose: string;
  readonly month: string;
  readonly received: number;
  readonly inForce: number;
  /** How many were confirmed later than they were received. */
  readonly confirmed: number;
  /** Milliseconds; null where none was. */
  readonly medianToConfirm: number | null;
}

/** Of all objections received before `before`. */
export async function exactFigures(sql: Queries, before: Instant): Promise<ExactFigures[]> {
  return sql<ExactFigures[]>`
    select purpose, to_char(received_at at time zone 'UTC', 'YYYY-MM') as month,
      count(*)::integer as received,
      count(*) filter (where confirmed_at < ${before} and annulled_at is null
        and withdrawn_at is null)::integer as "inForce",
      count(*) filter (where confirmed_at > received_at)::integer as confirmed,
      (percentile_cont(0.5) within group
        (order by extract(epoch from confirmed_at - received_at) * 1000)
        filter (where confirmed_at > received_at))::float8 as "medianToConfirm"
    from objections join filings on filings.reference = objections.filing
      left join objection_states on objection_states.objection = objections.id
    where received_at < ${before}
    group by 1, 2 order by 1, 2`;
}
