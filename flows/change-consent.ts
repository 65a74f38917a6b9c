import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { needsGuardian } from '#rules/age.ts';
import { historyFacts } from '#rules/history-facts.ts';
import { useOfAccount } from '#rules/use-of-account.ts';
import { type Actor, writeActor } from './actor.ts';
import type { House } from './house.ts';
import { readAllNotices } from './notice-versions.ts';
import { ownAccounts } from './own-accounts.ts';
import { demandPerson } from './person-session.ts';
import { waitForPosition } from './wait-for-position.ts';

/** One account and one purpose: a yes never spreads. */
export interface ChangeConsent {
  readonly account: string;
  readonly purpose: string;
}

export type ConsentChanged =
  | { readonly kind: 'changed'; readonly isApplied: boolean }
  | { readonly kind: 'not_yours' }
  | { readonly kind: 'unknown_purpose' }
  /** The purpose does not rest on consent where the account is. */
  | { readonly kind: 'not_asked_for' }
  /** Under 16, or the age is not known: a guardian must write to the privacy office. */
  | { readonly kind: 'needs_guardian' };

/** Rule 7: a yes for one account, from now on; it ends the objections to that purpose there. */
export async function giveConsent(
  house: House,
  actor: Actor,
  command: ChangeConsent,
): Promise<ConsentChanged> {
  return change(house, actor, command, 'consented');
}

/** Rule 7: a no, so it ends consent on every account of the center. Never refused for what is one's own. */
export async function withdrawConsent(
  house: House,
  actor: Actor,
  command: ChangeConsent,
): Promise<ConsentChanged> {
  return change(house, actor, command, 'consent_withdrawn');
}

async function change(
  house: House,
  actor: Actor,
  { account, purpose }: ChangeConsent,
  type: 'consented' | 'consent_withdrawn',
): Promise<ConsentChanged> {
  demandPerson(actor, 'change a consent');
  const { accounts, history, at } = await ownAccounts(house, actor);
  const own = accounts.find((each) => each.account === account);
  if (own === undefined) return { kind: 'not_yours' };
  const versions = (await readAllNotices(house)).versions.get(purpose);
  if (versions === undefined) return { kind: 'unknown_purpose' };
  const { standing, noticeVersion } = useOfAccount(historyFacts(history), versions, account, at);
  if (type === 'consented') {
    const isAskedFor = standing.terms?.exempt === false && standing.terms.basis === 'consent';
    if (!isAskedFor) return { kind: 'not_asked_for' };
    if (needsGuardian(own.bornOn, at)) return { kind: 'needs_guardian' };
  }
  const body = { channel: 'signed_in', noticeVersion };
  const event = { type, at: house.now(), actor: writeActor(actor), account, purpose, body };
  const appended = await inTransaction(house.db, (tx) => appendEvents(tx, house, [event]));
  const ids = appended.flatMap((each) => (each === null ? [] : [each.id]));
  return { kind: 'changed', isApplied: await waitForPosition(house, ids) };
}
