import { accountsInCenter } from './center.ts';
import type { History } from './history.ts';
import type { Instant } from './instant.ts';

/** One objection that would reach one account. */
export interface Reach {
  readonly objection: string;
  readonly account: string;
}

function carriedBy(history: History, account: string): readonly string[] {
  const carries = history.accounts.get(account)?.carries ?? [];
  return carries.filter(({ until }) => until === null).map(({ objection }) => objection);
}

function hasHad(history: History, account: string, objection: string): boolean {
  const carries = history.accounts.get(account)?.carries ?? [];
  return carries.some((carry) => carry.objection === objection);
}

function reaching(history: History, from: readonly string[], to: readonly string[]): Reach[] {
  const objections = new Set(from.flatMap((account) => carriedBy(history, account)));
  return to.flatMap((account) =>
    [...objections]
      .filter((objection) => !hasHad(history, account, objection))
      .map((objection) => ({ objection, account })),
  );
}

/**
 * Rule 2, asked before it happens: which objections would reach which accounts if this account joined the center of
 * that one now. Nobody who ended an objection gets it again.
 */
export function effectsOfLinking(
  history: History,
  joining: string,
  memberOfCenter: string,
  at: Instant,
): readonly Reach[] {
  const members = accountsInCenter(history, memberOfCenter, at);
  if (members.includes(joining)) return [];
  return [...reaching(history, members, [joining]), ...reaching(history, [joining], members)];
}
