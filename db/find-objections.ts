import { and, desc, eq, gte, isNotNull, lt, lte, sql as raw, type SQL } from 'drizzle-orm';
import { DAY, type Instant } from '#rules/instant.ts';
import type { ObjectionStatus } from '#rules/objection-status.ts';
import type { Queries } from './connect.ts';
import { drizzleOver } from './drizzle-over.ts';
import { carries, filings, objectionStates, objections } from './schema/objections.ts';

/** All that is given must hold. `address` is a keyed hash, `from` and `until` bound the receipt. */
export interface ObjectionFilter {
  readonly reference?: string | undefined;
  readonly address?: string | undefined;
  /** Filed for this account, or carried by it. */
  readonly account?: string | undefined;
  /** Carried by an account that is or was in this center. */
  readonly center?: string | undefined;
  readonly purpose?: string | undefined;
  readonly status?: ObjectionStatus | undefined;
  readonly from?: Instant | undefined;
  readonly until?: Instant | undefined;
}

/** The place in the list after which a page begins: newest first, then by id. */
export interface ObjectionPlace {
  readonly receivedAt: Instant;
  readonly objection: string;
}

export interface FoundObjection extends ObjectionPlace {
  readonly reference: string;
  readonly purpose: string;
  readonly channel: string;
  /** Keyed hash of the address it was filed for. */
  readonly address: string | null;
  /** The account it was filed for. */
  readonly account: string | null;
  readonly status: ObjectionStatus;
  readonly confirmedAt: Instant | null;
  /** How many accounts carry it or carried it. */
  readonly accounts: number;
}

/** The newest objections that match, at most `most`, as they stand at `now`. */
export async function findObjections(
  sql: Queries,
  filter: ObjectionFilter,
  page: { readonly after: ObjectionPlace | null; readonly most: number; readonly now: Instant },
): Promise<FoundObjection[]> {
  const db = drizzleOver(sql);
  const status = statusAt(page.now);
  return db
    .select({
      objection: objections.id,
      reference: filings.reference,
      purpose: objections.purpose,
      receivedAt: filings.receivedAt,
      channel: filings.channel,
      address: filings.address,
      account: filings.account,
      status,
      confirmedAt: objectionStates.confirmedAt,
      accounts: db.$count(carries, eq(carries.objection, objections.id)),
    })
    .from(filings)
    .innerJoin(objections, eq(objections.filing, filings.reference))
    .leftJoin(objectionStates, eq(objectionStates.objection, objections.id))
    .where(and(...matches(filter, status), hint(filter.status, page.now), after(page.after)))
    .orderBy(desc(filings.receivedAt), desc(objections.id))
    .limit(page.most);
}

/** As `objectionStatus` in rules/ has it; what is not derived yet is pending. */
function statusAt(now: Instant): SQL<ObjectionStatus> {
  const { annulledAt, withdrawnAt, confirmedAt, lapsesAt } = objectionStates;
  const at = raw`${now}::timestamptz`;
  return raw<ObjectionStatus>`case
    when ${annulledAt} is not null then 'annulled'
    when ${withdrawnAt} is not null then 'withdrawn'
    when ${confirmedAt} is not null then 'confirmed'
    when ${lapsesAt} <= ${at} then 'lapsed'
    else 'pending' end`;
}

/** What the status implies of columns that have an index: nothing more is asked, it is only found sooner. */
function hint(status: ObjectionStatus | undefined, now: Instant): SQL | undefined {
  if (status === 'annulled') return isNotNull(objectionStates.annulledAt);
  if (status === 'withdrawn') return isNotNull(objectionStates.withdrawnAt);
  // Rule 12: thirty days after its receipt what is not confirmed lapses.
  if (status === 'lapsed') return lte(filings.receivedAt, now - 30 * DAY);
  return undefined;
}

function matches(filter: ObjectionFilter, status: SQL<ObjectionStatus>): (SQL | undefined)[] {
  const { reference, address, account, center, purpose, from, until } = filter;
  return [
    reference === undefined ? undefined : eq(filings.reference, reference),
    address === undefined ? undefined : concernsAddress(address),
    account === undefined ? undefined : concernsAccount(account),
    center === undefined ? undefined : concernsCenter(center),
    purpose === undefined ? undefined : eq(objections.purpose, purpose),
    filter.status === undefined ? undefined : eq(status, filter.status),
    from === undefined ? undefined : gte(filings.receivedAt, from),
    until === undefined ? undefined : lt(filings.receivedAt, until),
  ];
}

/** Each way by its own index: filed for the address, or carried by an account that holds it or held it. */
function concernsAddress(address: string): SQL {
  return raw`${objections.id} in (
    select o.id from filings f join objections o on o.filing = f.reference
      where f.address = ${address}
    union select c.objection from holdings h join carries c on c.account = h.account
      where h.address = ${address})`;
}

function concernsAccount(account: string): SQL {
  return raw`${objections.id} in (
    select o.id from filings f join objections o on o.filing = f.reference
      where f.account = ${account}
    union select objection from carries where account = ${account})`;
}

function concernsCenter(center: string): SQL {
  return raw`${objections.id} in (
    select c.objection from memberships m join carries c on c.account = m.account
      where m.center = ${center})`;
}

function after(place: ObjectionPlace | null): SQL | undefined {
  if (place === null) return undefined;
  const { receivedAt, objection } = place;
  return raw`(${filings.receivedAt}, ${objections.id}) < (${receivedAt}::timestamptz, ${objection})`;
}
