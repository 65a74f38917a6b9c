import type { Sql } from '#db/connect.ts';

const WORDS = [
  `insert into events (type, at, received_at, actor, filing, commitment)
    select 'objected', day, day, 'anonymous', 'F' || n, decode(md5(n::text), 'hex')
    from (select n, timestamptz '2026-01-01' - make_interval(secs => n * 34560000.0 / $1) as day
      from generate_series(1, $1::integer) n) as made`,
  `insert into filings (reference, received_at, channel, address, account, locale)
    select filing, received_at, (array['form', 'email', 'letter'])[1 + id % 3],
      case when id % 10 > 0 then 'a' || id % $2 end, case when id % 10 = 0 then 'p' || id % $2 end,
      'en' from events`,
  `insert into objections (id, filing, purpose, event_id)
    select filing || '.x', filing,
      (array['ai_training', 'ads_from_ai_chats', 'feed_from_ai_chats', 'rare'])
        [case when id % 1000 = 0 then 4 else 1 + id % 3 end], id from events`,
  `insert into objection_states (objection, filed_at, lapses_at, confirmed_at, annulled_at,
      withdrawn_at, position)
    select filing || '.x', received_at, received_at + interval '30 days',
      case when id % 5 > 0 then received_at + interval '1 hour' end,
      case when id % 20000 = 1 then received_at + interval '1 day' end,
      case when id % 500 = 2 then received_at + interval '2 days' end, id from events`,
  `insert into accounts (account, product, opened_at, position)
    select 'p' || n, (array['facebook', 'instagram'])[1 + n % 2], '2020-01-01', 0
    from generate_series(0, $2::integer - 1) n`,
  `insert into carries (objection, account, carried_from, position)
    select filing || '.x', 'p' || (id + k) % $2, received_at, id
    from events, generate_series(0, 1) k`,
  `insert into holdings (account, address, during, position)
    select 'p' || n, 'a' || n, '[2020-01-01,)', 0 from generate_series(0, $2::integer - 1) n`,
  `insert into memberships (account, center, during, position)
    select 'p' || n, 'c' || n / 2, '[2020-01-01,)', 0 from generate_series(0, $2::integer - 1) n`,
];

/**
 * That many objections of invented people, spread over the 400 days before 2026-01-01, each on two accounts of a
 * center, written as the sequencer would leave them; the same ones every time.
 */
export async function seedObjections(owner: Sql, count: number): Promise<void> {
  const people = Math.max(1, Math.floor(count / 2));
  for (const statement of WORDS) {
    const typed = statement.replaceAll('$1', String(count)).replaceAll('$2', String(people));
    await owner.unsafe(typed);
  }
  await owner.unsafe('analyze');
}
