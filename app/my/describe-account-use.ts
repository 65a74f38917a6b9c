import type { AccountUseView } from '#components/own/account-sheet.tsx';
import type { UseState as Mark } from '#components/state-mark.tsx';
import { writeDayIn, writeInstantIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';
import type { Locale, Messages } from '#messages/messages.ts';
import type { Instant, Span } from '#rules/instant.ts';
import type { UseOfAccount, UseState } from '#rules/use-of-account.ts';

export interface Reader {
  readonly locale: Locale;
  readonly words: Messages;
}

/** Each state's mark; what is not used for whatever reason shares the dash. */
const MARKS: Readonly<Record<UseState, Mark>> = {
  used: 'in_use',
  protected_in_full: 'protected',
  protected_since: 'protected',
  exempt: 'exempt',
  needs_consent: 'consent',
  not_before: 'not_yet',
  no_data: 'exempt',
  not_told: 'exempt',
  too_young: 'exempt',
  age_unknown: 'exempt',
  region_unknown: 'exempt',
  not_linked: 'exempt',
  closed: 'exempt',
  unknown: 'exempt',
};

/** What the rules say of one use of one account, in the reader's words. */
export function describeAccountUse(
  use: UseOfAccount,
  title: string,
  { locale, words: { own } }: Reader,
): Omit<AccountUseView, 'whyHref'> {
  const day = (at: Instant | null) => (at === null ? '' : writeDayIn(locale, at));
  const { terms, consentSince } = use.standing;
  const startsAt = terms?.exempt === false ? terms.startsAt : null;
  const state = fill(own.state[use.state], {
    day: use.state === 'not_before' ? day(startsAt) : day(use.since),
  });
  const restsOnConsent = terms?.exempt === false && terms.basis === 'consent';
  const because =
    use.state === 'used' && restsOnConsent ? own.because.used_with_consent : own.because[use.state];
  const instant = use.state === 'used' ? consentSince : use.since;
  return {
    purpose: use.purpose,
    title,
    mark: MARKS[use.state],
    stateText: use.isPending ? `${state} (${own.pending})` : state,
    because: fill(because, { instant: instant === null ? '' : writeInstantIn(locale, instant) }),
    past: use.past.map((span) => pastText(span, own, locale)),
  };
}

function pastText({ from, until }: Span, own: Messages['own'], locale: Locale): string {
  const write = (at: Instant | null) => (at === null ? '' : writeInstantIn(locale, at));
  return from === null
    ? fill(own.pastSpanAll, { until: write(until) })
    : fill(own.pastSpan, { from: write(from), until: write(until) });
}
