import { filingsOf } from '#db/filings.ts';
import { whyAll } from '#rules/covers-all.ts';
import { historyFacts } from '#rules/history-facts.ts';
import type { Instant } from '#rules/instant.ts';
import { type ObjectionStatus, objectionStatus } from '#rules/objection-status.ts';
import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { readAllNotices } from './notice-versions.ts';
import { isOwn, ownAccounts } from './own-accounts.ts';
import { referenceOf } from './reference.ts';

/** One objection as it stands on the person's own accounts. */
export interface OwnObjection {
  readonly objection: string;
  readonly purpose: string;
  readonly status: ObjectionStatus;
  /** The person's own accounts that carry it or carried it; nobody else's. */
  readonly accounts: readonly {
    readonly account: string;
    readonly product: string;
    readonly from: Instant;
    readonly until: Instant | null;
    readonly endedBy: 'withdrawn' | 'consented' | null;
    readonly full: boolean;
  }[];
}

export interface OwnFiling {
  readonly reference: string;
  readonly receivedAt: Instant;
  readonly channel: string;
  readonly objections: readonly OwnObjection[];
}

/** Every filing that was made for a proven address, or that one of the person's accounts carries or carried; newest first. */
export async function listOwnObjections(house: House, actor: Actor): Promise<readonly OwnFiling[]> {
  const own = await ownAccounts(house, actor);
  const { versions } = await readAllNotices(house);
  const facts = historyFacts(own.history);
  const objections = [...own.history.objections.values()].flatMap((each) => {
    const carries = each.carries.filter(({ account }) => isOwn(own, account));
    const isForOwnAddress = each.address !== null && own.addresses.includes(each.address);
    if (carries.length === 0 && !isForOwnAddress) return [];
    const { objection, purpose } = each;
    const accounts = carries.map(({ account, from, until, endedBy }) => {
      const region = facts.regionAt(account, from);
      const full = whyAll(versions.get(purpose) ?? [], from, region, own.at) !== null;
      return { account, product: facts.productOf(account) ?? '', from, until, endedBy, full };
    });
    return [{ objection, purpose, status: objectionStatus(each, own.at), accounts }];
  });
  const references = [...new Set(objections.map(({ objection }) => referenceOf(objection)))];
  const filings = await filingsOf(house.db, references);
  return filings
    .map(({ reference, receivedAt, channel }) => ({
      reference,
      receivedAt,
      channel,
      objections: objections
        .filter(({ objection }) => referenceOf(objection) === reference)
        .sort((a, b) => (a.purpose < b.purpose ? -1 : 1)),
    }))
    .sort((a, b) => b.receivedAt - a.receivedAt || (a.reference < b.reference ? -1 : 1));
}
