import type { Instant } from '#rules/instant.ts';
import type { Queries } from './connect.ts';

/** An officer's proposal that waits for another one. */
export interface ProposedAnnulment {
  readonly objection: string;
  readonly filing: string;
  readonly purpose: string;
  readonly at: Instant;
  readonly actor: string;
  /** The sealed reason; null where it was erased. */
  readonly why: Uint8Array | null;
}

/** Every open proposal, or that of one objection, the longest waiting first. */
export async function proposedAnnulments(
  sql: Queries,
  objection: string | null = null,
): Promise<ProposedAnnulment[]> {
  return sql<ProposedAnnulment[]>`
    select objection, filing, purpose, at, actor, sealed as why
    from events left join event_texts on event_id = id and kind = 'why'
    where type = 'annulment_proposed'
      and (${objection}::text is null or objection = ${objection})
      and not exists (select from events as done
        where done.objection = events.objection and done.type = 'annulled')
    order by id limit 200`;
}

/** Who appended the filing, as it stands in its event; null for an unknown reference. */
export async function filedBy(sql: Queries, filing: string): Promise<string | null> {
  const [row] = await sql<{ actor: string }[]>`
    select actor from events where filing = ${filing} and type = 'filed'`;
  return row?.actor ?? null;
}

/** The addresses (keyed hashes) that an account holds now. */
export async function addressesHeldBy(sql: Queries, account: string): Promise<string[]> {
  const rows = await sql<{ address: string }[]>`
    select distinct address from holdings
    where account = ${account} and upper_inf(during) order by address`;
  return rows.map(({ address }) => address);
}
