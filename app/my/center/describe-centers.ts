import { portalHouse } from '#app/house.ts';
import type { Naming } from '#app/my/naming.ts';
import type { Visitor } from '#app/visitor.ts';
import type { AccountChoice } from '#components/own/account-choices.tsx';
import type { CenterView } from '#components/own/center-list.tsx';
import type { OwnCenters } from '#flows/read-own-centers.ts';
import { fill } from '#messages/fill.ts';

export interface CentersView {
  readonly centers: readonly CenterView[];
  readonly choices: readonly AccountChoice[];
  readonly asked: readonly string[];
  readonly requested: readonly string[];
}

/** The person's centers and what is under way, in words. */
export function describeCenters(
  { centers, asked, requested }: OwnCenters,
  { words: { center } }: Visitor,
  naming: Naming,
): CentersView {
  const shown = centers.map((each) => ({
    isLinked: each.center !== null,
    accounts: each.accounts.map(({ account, product }) => ({
      account,
      name: naming.account(account, product),
    })),
  }));
  const choices = shown.flatMap(({ accounts }) => accounts);
  const named = (account: string | null) =>
    choices.find((each) => each.account === account)?.name ?? center.another;
  return {
    centers: shown,
    choices,
    asked: asked.map(({ address, askedAt, expiresAt, isAgreed }) =>
      fill(isAgreed ? center.askedAgreed : center.askedWaiting, {
        address: address ?? center.someAddress,
        instant: naming.instant(askedAt),
        until: naming.instant(expiresAt),
      }),
    ),
    requested: requested.map(({ accounts, beside, requestedAt, isUnderWay }) => {
      const text = fill(
        beside === null && accounts.length > 0 ? center.requestedLeave : center.requestedJoin,
        {
          accounts: accounts.length === 0 ? center.another : naming.list(accounts.map(named)),
          beside: named(beside),
          instant: naming.instant(requestedAt),
        },
      );
      return isUnderWay ? text : `${text} ${center.requestedStuck}`;
    }),
  };
}

/** Who the operator is, for words that name them. */
export function operatorName(): string {
  return portalHouse().settings.operatorName;
}
