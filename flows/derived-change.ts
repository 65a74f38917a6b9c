import type { CarryRow } from '#db/carries.ts';
import type { ConsentGiven } from '#db/consents.ts';
import type { Derived, DerivedDifference } from '#db/derived.ts';
import type { Filing } from '#db/filings.ts';
import type { Carry, History } from '#rules/history.ts';
import type { ConsentEnding, DerivedChange, FilingChange } from './letters-due.ts';
import { referenceOf } from './reference.ts';

/** Everything the letters are worked out from. */
export interface Derivation {
  readonly history: History;
  readonly before: Derived;
  readonly after: Derived;
  readonly difference: DerivedDifference;
}

/** The filings that a difference touches, by reference. */
export function filingsTouched({ gone, fresh }: DerivedDifference): readonly string[] {
  const touched = [gone, fresh].flatMap(({ carries, states }) => [...carries, ...states]);
  return [...new Set(touched.map(({ objection }) => referenceOf(objection)))];
}

/** What the letters have to tell of this derivation; annulled objections are told of by hand. */
export function derivedChange(
  derivation: Derivation,
  filings: readonly Filing[],
  consents: readonly ConsentGiven[],
): DerivedChange {
  const byReference = new Map(filings.map((filing) => [filing.reference, filing]));
  const changes = filings.flatMap((filing) => filingChange(derivation, filing) ?? []);
  const consentEndings = endedByConsent(derivation).flatMap((carry) => {
    const filing = byReference.get(referenceOf(carry.objection));
    return filing ? consentEnding(derivation, carry, filing, consents) : [];
  });
  return { filings: changes, consentEndings };
}

/** Carries that a consent has ended, and that stood, or were not there, before. */
export function endedByConsent({ history, difference }: Derivation): readonly Carry[] {
  const fresh = new Set(difference.fresh.carries.map(keyOf));
  return [...history.objections.values()]
    .flatMap(({ carries }) => carries)
    .filter((carry) => carry.endedBy === 'consented' && fresh.has(keyOf(carry)));
}

function filingChange(derivation: Derivation, filing: Filing): FilingChange | null {
  const { before, after, difference } = derivation;
  const { reference } = filing;
  const ofFiling = <T extends { readonly objection: string }>(rows: readonly T[]) =>
    rows.filter(({ objection }) => referenceOf(objection) === reference);
  const statesBefore = ofFiling(before.states);
  const states = ofFiling(after.states).filter(({ annulledAt }) => annulledAt === null);
  const lapses = states.map(({ lapsesAt }) => lapsesAt);
  if (lapses.length === 0) return null;
  const known = new Set(before.carries.map(keyOf));
  return {
    reference,
    locale: filing.locale,
    recipients: recipientsOf(derivation, filing),
    lapsesAt: Math.min(...lapses),
    isNew: statesBefore.length === 0,
    confirmedBefore: statesBefore.some(({ confirmedAt }) => confirmedAt !== null),
    confirmedAfter: states.some(({ confirmedAt }) => confirmedAt !== null),
    reached: reachedNow(ofFiling(difference.fresh.carries), known),
  };
}

/** Each account once, since it first carried one of the filing's objections; what had ended by then is no news. */
function reachedNow(carries: readonly CarryRow[], known: ReadonlySet<string>) {
  const since = new Map<string, number>();
  for (const carry of carries) {
    if (known.has(keyOf(carry)) || carry.until !== null) continue;
    const { account, from } = carry;
    since.set(account, Math.min(from, since.get(account) ?? from));
  }
  return [...since].map(([account, from]) => ({ account, from }));
}

function consentEnding(
  derivation: Derivation,
  carry: Carry,
  filing: Filing,
  consents: readonly ConsentGiven[],
): ConsentEnding[] {
  const { objection, purpose, account, until } = carry;
  const given = consents.find(
    (each) => each.account === account && each.purpose === purpose && each.at === until,
  );
  if (!given) return [];
  return [
    {
      objection,
      filing: filing.reference,
      purpose,
      account,
      product: derivation.history.accounts.get(account)?.product ?? undefined,
      at: given.at,
      by: given.by,
      guardian: given.guardian,
      locale: filing.locale,
      recipients: recipientsOf(derivation, filing),
    },
  ];
}

/** The address it was filed for; for an account, all that the account holds. */
function recipientsOf({ after }: Derivation, filing: Filing): readonly string[] {
  if (filing.address !== null) return [filing.address];
  const held = after.holdings.filter(
    ({ account, until }) => account === filing.account && until === null,
  );
  return [...new Set(held.map(({ name }) => name))].sort();
}

function keyOf({ objection, account }: { readonly objection: string; readonly account: string }) {
  return `${objection}\0${account}`;
}
