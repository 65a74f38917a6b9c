import { centerRequestsOf } from '#db/center-requests.ts';
import { linkRequestsBy } from '#db/link-requests.ts';
import { accountsInCenter } from '#rules/center.ts';
import { centerAt } from '#rules/history-facts.ts';
import type { Instant } from '#rules/instant.ts';
import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { letterRecipient } from './letter-recipient.ts';
import { type OwnAccounts, ownAccounts } from './own-accounts.ts';
import type { NamedAccount } from './read-invitation.ts';

export interface OwnCenter {
  /** Null for an account that is in none, and stands alone. */
  readonly center: string | null;
  readonly accounts: readonly NamedAccount[];
}

export interface OwnCenters {
  readonly at: Instant;
  /** Who keeps the centers. With `operator` every change is a request. */
  readonly keptBy: 'portal' | 'operator';
  readonly centers: readonly OwnCenter[];
  /** Asked of other addresses, and not answered yet as far as anybody is told: a no looks like silence. */
  readonly asked: readonly {
    /** As it was typed, canonical; null where it has been erased since. */
    readonly address: string | null;
    readonly askedAt: Instant;
    readonly expiresAt: Instant;
    readonly isAgreed: boolean;
  }[];
  /** What the operator has been asked and its directory has not told of yet. */
  readonly requested: readonly {
    readonly accounts: readonly string[];
    readonly beside: string | null;
    readonly requestedAt: Instant;
    /** False where it could not be handed over, after many tries. */
    readonly isUnderWay: boolean;
  }[];
}

/** The person's accounts by their centers, and what is under way. */
export async function readOwnCenters(house: House, actor: Actor): Promise<OwnCenters> {
  const own = await ownAccounts(house, actor);
  const asked = await linkRequestsBy(house.db, own.addresses);
  const accounts = own.accounts.map(({ account }) => account);
  const requests = await centerRequestsOf(house.db, accounts);
  return {
    at: own.at,
    keptBy: house.settings.centers,
    centers: centersOf(own),
    asked: await Promise.all(
      asked
        .filter(({ answer, expiresAt }) => answer === 'agreed' || expiresAt > own.at)
        .map(async ({ invited, askedAt, expiresAt, answer }) => ({
          address: await letterRecipient(house, invited),
          askedAt,
          expiresAt,
          isAgreed: answer === 'agreed',
        })),
    ),
    requested: requests
      .filter((request) => isOpen(own, request))
      .map(({ accounts: named, beside, requestedAt, problem, endedAt }) => ({
        accounts: named.filter((account) => accounts.includes(account)),
        beside: beside !== null && accounts.includes(beside) ? beside : null,
        requestedAt,
        isUnderWay: endedAt === null || problem === null,
      })),
  };
}

function centersOf({ accounts, at }: OwnAccounts): OwnCenter[] {
  const centers = new Map<string, NamedAccount[]>();
  const alone: OwnCenter[] = [];
  for (const own of accounts) {
    const named = { account: own.account, product: own.product ?? '' };
    const center = centerAt(own, at);
    if (center === null) alone.push({ center, accounts: [named] });
    else centers.set(center, [...(centers.get(center) ?? []), named]);
  }
  const joined = [...centers].map(([center, members]) => ({ center, accounts: members }));
  return [...joined, ...alone];
}

/** Whether what the directory tells is not yet what it was asked for. */
function isOpen(
  { history, at }: OwnAccounts,
  { accounts, beside }: { readonly accounts: readonly string[]; readonly beside: string | null },
): boolean {
  if (beside === null)
    return accounts.some((account) => {
      const found = history.accounts.get(account);
      return found !== undefined && centerAt(found, at) !== null;
    });
  const together = accountsInCenter(history, beside, at);
  return !accounts.every((account) => together.includes(account));
}
