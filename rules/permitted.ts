import { judgeAccount } from './account-reasons.ts';
import { birthday } from './age.ts';
import { coverage } from './coverage.ts';
import type { Facts } from './facts.ts';
import type { AccountHistory, History } from './history.ts';
import { historyFacts } from './history-facts.ts';
import type { Instant, Span } from './instant.ts';
import type { NoticeVersion, Uses } from './notice.ts';
import { versionInEffect } from './notice-in-effect.ts';
import { namesData } from './notice-names.ts';
import { termsIn } from './rollout.ts';
import { unite } from './spans.ts';

/**
 * For snapshots: the spans of creation time in which every reason that rests on the account permits, at one instant. What
 * rests on the record (its topics, its visibility) is not looked at. People must have been told of all data that the
 * notice names, since a span does not say which data it is about. Example: an objection of June and a birthday in March
 * leave the span from March to June.
 */
interface Asked {
  readonly facts: Facts;
  readonly account: AccountHistory;
  readonly version: NoticeVersion;
  readonly versions: readonly NoticeVersion[];
  readonly now: Instant;
}

/** Every instant at which the answer may turn as the creation moves on. */
function turns({ facts, account, version, versions, now }: Asked): readonly Instant[] {
  const { purpose, leastAge } = version;
  const region = facts.regionAt(account.account, now);
  const terms = region === null ? null : termsIn(version, region);
  const { confirmed, pending } = coverage(facts, versions, account.account, purpose, now);
  const found: (Instant | null)[] = [
    ...account.regions.slice(1).map(({ from }) => from), // the first one reaches back
    ...[...confirmed, ...pending].flatMap(({ from, until }) => [from, until]),
    terms && !terms.exempt ? terms.startsAt : null,
    facts.consentSince(account.account, purpose),
    leastAge === null || account.bornOn === null ? null : birthday(account.bornOn, leastAge),
  ];
  const known = found.filter((instant) => instant !== null && instant <= now);
  return [...new Set(known as Instant[])].sort((a, b) => a - b);
}

function pairs(uses: readonly Uses[]): readonly (readonly [string, string])[] {
  return uses.flatMap(({ products, categories }) =>
    products.flatMap((product) => categories.map((category) => [product, category] as const)),
  );
}

function isPermitted({ facts, account, version, versions, now }: Asked, createdAt: Instant) {
  return pairs(version.uses).every(([product, category]) => {
    const names = (each: NoticeVersion) => namesData(each, product, category);
    const question = { account: account.account, createdAt, now, versions, names };
    return judgeAccount(facts, question).reasons.length === 0;
  });
}

/**
 * Disjoint, in order; none where nothing is permitted. `from: null` is since ever; the last ends after `now`, since what
 * is created later is not vouched for.
 *
 * @param history must know no event after `now`
 * @param versions all notice versions of the one purpose, at least one
 */
export function permittedSpans(
  history: History,
  versions: readonly NoticeVersion[],
  accountId: string,
  now: Instant,
): readonly Span[] {
  const account = history.accounts.get(accountId);
  const version = versionInEffect(versions, now);
  if (!account || account.openedAt === null || !version) return [];
  const asked = { facts: historyFacts(history), account, version, versions, now };
  const starts = turns(asked);
  const end = now + 1;
  const spans = [null, ...starts].map((from, index) => ({ from, until: starts[index] ?? end }));
  return unite(spans.filter(({ from, until }) => isPermitted(asked, from ?? until - 1)));
}
