import { accountsInCenter } from '#rules/center.ts';
import { derive } from '#rules/derive.ts';
import type { RuleEvent } from '#rules/event.ts';
import type { History } from '#rules/history.ts';
import { historyFacts } from '#rules/history-facts.ts';
import type { Instant } from '#rules/instant.ts';
import { useOfAccount } from '#rules/use-of-account.ts';
import type { Notices, PublishedNotice } from './notice-versions.ts';

/** What would follow from accounts coming into one center (rule 2): the objections that spread, and the uses that open. */
export interface CenterEffects {
  readonly reach: readonly {
    readonly objection: string;
    readonly purpose: string;
    /** Those that would carry it and do not. */
    readonly accounts: readonly string[];
  }[];
  readonly across: readonly {
    readonly purpose: string;
    /** Those whose data could then be used for what other accounts of the center are shown. */
    readonly accounts: readonly string[];
  }[];
}

export interface Joining {
  readonly accounts: readonly string[];
  /** The account whose center they join. */
  readonly beside: string;
  readonly at: Instant;
}

/** No center has this name: ids are longer. */
const NEW = 'new';

/** The events of joining. `center` is the one that `beside` is in, or a new one that it enters, too. */
export function joiningEvents(
  history: History,
  { accounts, beside, at }: Joining,
  newCenter: string,
): readonly (RuleEvent & { type: 'linked' })[] {
  const found = centerOf(history, beside, at);
  const center = found ?? newCenter;
  const joining = accounts.filter((account) => centerOf(history, account, at) !== center);
  const entering = found === null ? [beside, ...joining] : joining;
  return entering.map((account) => ({ type: 'linked', at, account, center }));
}

function centerOf(history: History, account: string, at: Instant): string | null {
  return historyFacts(history).centerAt(account, at);
}

/** Asked before it happens; changes nothing. */
export function centerEffects(
  notices: Notices,
  { history, events }: { readonly history: History; readonly events: readonly RuleEvent[] },
  joining: Joining,
): CenterEffects {
  const after = derive([...events, ...joiningEvents(history, joining, NEW)]);
  return {
    reach: newReach(history, after),
    across: newAcross(notices, history, after, joining),
  };
}

function newReach(before: History, after: History): CenterEffects['reach'] {
  return [...after.objections.values()].flatMap(({ objection, purpose, carries }) => {
    const carried = before.objections.get(objection)?.carries ?? [];
    const fresh = carries
      .map(({ account }) => account)
      .filter((account) => !carried.some((carry) => carry.account === account));
    return fresh.length === 0 ? [] : [{ objection, purpose, accounts: fresh.sort() }];
  });
}

/** Where purposes use one account for what another is shown: training a model shows nobody anything. */
const SHOWS_NOBODY: readonly string[] = ['assistant', 'creative_tools'];

/** The products where a purpose shows people something chosen by what their linked accounts did; none where it shows nothing. */
export function looksAcross(published: readonly PublishedNotice[]): readonly string[] {
  const places = published.at(-1)?.content.places ?? [];
  return places.filter(({ as }) => !SHOWS_NOBODY.includes(as)).flatMap(({ products }) => products);
}

function newAcross(
  notices: Notices,
  before: History,
  after: History,
  { beside, at }: Joining,
): CenterEffects['across'] {
  const facts = historyFacts(after);
  const members = accountsInCenter(after, beside, at);
  return [...notices.published].flatMap(([purpose, published]) => {
    const versions = published.map(({ version }) => version);
    const shownAt = looksAcross(published);
    const isNewPair = (from: string, to: string) =>
      from !== to &&
      shownAt.includes(facts.productOf(to) ?? '') &&
      !accountsInCenter(before, from, at).includes(to);
    const used = members.filter(
      (from) =>
        members.some((to) => isNewPair(from, to)) &&
        useOfAccount(facts, versions, from, at).state === 'used',
    );
    return used.length === 0 ? [] : [{ purpose, accounts: [...used].sort() }];
  });
}
