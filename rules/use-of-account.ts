import { coverage } from './coverage.ts';
import { decide } from './decide.ts';
import type { Question } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Instant, Span } from './instant.ts';
import type { NoticeVersion } from './notice.ts';
import { versionToCheck } from './notice-in-effect.ts';
import type { Reason } from './reason.ts';
import { isWithin } from './spans.ts';
import { type AccountStanding, standingOf } from './standing-of.ts';

/**
 * What a purpose does with an account's data now, in one word: the decision about what the account would publish at
 * this instant, of a category that the notice names, with nothing about it that only the record itself could refuse.
 * Where an account is protected, that word comes first, whatever else would refuse as well: it is what the person said.
 */
export const USE_STATES = [
  'used',
  'protected_in_full',
  'protected_since',
  'exempt',
  'needs_consent',
  'not_before',
  'no_data',
  'not_told',
  'too_young',
  'age_unknown',
  'region_unknown',
  'not_linked',
  'closed',
  'unknown',
] as const;
export type UseState = (typeof USE_STATES)[number];

export interface UseOfAccount {
  readonly account: string;
  readonly purpose: string;
  readonly state: UseState;
  /** Since when what is created is protected; null where that is since ever, or not at all. */
  readonly since: Instant | null;
  /** What protects is still to be confirmed. */
  readonly isPending: boolean;
  /** What was created in these spans stays protected, though it is not now. */
  readonly past: readonly Span[];
  readonly reasons: readonly Reason[];
  /** The notice version in effect; null while none has taken effect. */
  readonly noticeVersion: number | null;
  readonly standing: AccountStanding;
}

/** The first of these that holds gives the word. */
const WORDS: readonly (readonly [Reason, UseState])[] = [
  ['unknown_account', 'unknown'],
  ['account_closed', 'closed'],
  ['objection', 'protected_since'],
  ['objection_pending', 'protected_since'],
  ['region_unknown', 'region_unknown'],
  ['region_exempt', 'exempt'],
  ['not_in_notice', 'no_data'],
  ['not_started', 'not_before'],
  ['no_consent', 'needs_consent'],
  ['minor', 'too_young'],
  ['age_unknown', 'age_unknown'],
  ['not_told', 'not_told'],
  ['not_linked', 'not_linked'],
];

/** One question a category that the notice names for the product; one about nothing it names, where it names none. */
function questions(
  version: NoticeVersion,
  account: string,
  product: string,
  at: Instant,
): readonly Question[] {
  const named = version.uses
    .filter(({ products }) => products.includes(product))
    .flatMap(({ categories }) => categories);
  const categories = named.length === 0 ? [''] : [...new Set(named)];
  const common = { accountId: account, createdAt: at, product, visibility: 'public', topics: [] };
  return categories.map((category) => ({ record: { ...common, category }, at }));
}

/**
 * @param facts must know no event after `at`
 * @param versions all notice versions of the one purpose, at least one
 */
export function useOfAccount(
  facts: Facts,
  versions: readonly NoticeVersion[],
  account: string,
  at: Instant,
): UseOfAccount {
  const version = versionToCheck(versions, at);
  const asked = questions(version, account, facts.productOf(account) ?? '', at);
  const answers = asked.map((question) => ({
    question,
    decision: decide(facts, versions, question),
  }));
  const [first] = answers.sort((a, b) => a.decision.reasons.length - b.decision.reasons.length);
  const { question, decision } = first as (typeof answers)[number];
  const { confirmed, pending } = coverage(facts, versions, account, version.purpose, at);
  const covering = [...confirmed, ...pending].find((span) => isWithin(span, at));
  const word = WORDS.find(([reason]) => decision.reasons.includes(reason))?.[1] ?? 'used';
  const isFull = word === 'protected_since' && covering?.from === null;
  return {
    account,
    purpose: version.purpose,
    state: isFull ? 'protected_in_full' : word,
    since: covering?.from ?? null,
    isPending: covering !== undefined && pending.includes(covering),
    past: confirmed.filter((span) => !isWithin(span, at)),
    reasons: decision.reasons,
    noticeVersion: decision.noticeVersion,
    standing: standingOf(facts, versions, account, question),
  };
}
