import type { Queries } from '#db/connect.ts';
import { type LinkRequest, linkRequestOf } from '#db/link-requests.ts';
import { accountsInCenter } from '#rules/center.ts';
import { type CenterEffects, centerEffects } from './center-effects.ts';
import type { House } from './house.ts';
import { letterRecipient } from './letter-recipient.ts';
import { readAllNotices } from './notice-versions.ts';
import { accountsOfAddresses, isOwn, type OwnAccounts } from './own-accounts.ts';

export interface NamedAccount {
  readonly account: string;
  readonly product: string;
}

/** What the holder of the asked address sees before they answer: both sides, and what would follow. */
export interface Invitation {
  /** Who asks: an address that they have proven. Null where it has been erased since. */
  readonly asker: string | null;
  readonly theirs: readonly NamedAccount[];
  /** The accounts that hold the asked address, and those of their centers. Empty where there are none. */
  readonly yours: readonly NamedAccount[];
  /** If all of yours joined. */
  readonly effects: CenterEffects;
}

/** Both sides as they are now; the asked side with all that is connected with either. */
export interface Sides {
  readonly asker: OwnAccounts;
  readonly asked: OwnAccounts;
  /** The asking side and the asked side read as one. */
  readonly both: OwnAccounts;
}

/** Null where the link is not ours, was answered, has expired, or the asking account is no longer the asker's. */
export async function readInvitation(house: House, token: string): Promise<Invitation | null> {
  const id = house.vault.readToken('link', token);
  const request = id === null ? null : await linkRequestOf(house.db, id);
  if (request === null || !isOpenRequest(house, request)) return null;
  const { asker, asked, both } = await readSides(house.db, house, request);
  if (!isOwn(asker, request.account)) return null;
  const beside = request.account;
  const center = accountsInCenter(asker.history, beside, asker.at);
  const yours = asked.accounts.filter(({ account }) => !center.includes(account));
  const accounts = yours.map(({ account }) => account);
  return {
    asker: await letterRecipient(house, request.requester),
    theirs: asker.accounts.filter(({ account }) => center.includes(account)).map(named),
    yours: yours.map(named),
    effects:
      accounts.length === 0
        ? { reach: [], across: [] }
        : centerEffects(await readAllNotices(house), both, { accounts, beside, at: both.at }),
  };
}

export function isOpenRequest(house: House, request: LinkRequest): boolean {
  return request.answeredAt === null && house.now() < request.expiresAt;
}

export async function readSides(sql: Queries, house: House, request: LinkRequest): Promise<Sides> {
  const at = house.now();
  const asker = await accountsOfAddresses(sql, [request.requester], at);
  const asked = await accountsOfAddresses(sql, [request.invited], at);
  const both = await accountsOfAddresses(sql, [request.requester, request.invited], at);
  return { asker, asked, both };
}

function named({ account, product }: { account: string; product: string | null }): NamedAccount {
  return { account, product: product ?? '' };
}
