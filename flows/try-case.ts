import { appendEvents } from '#db/append-events.ts';
import { ruleEventsAround } from '#db/events-of.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { deriveAsOf } from '#rules/derive.ts';
import { type Chain, explainFrom } from '#rules/explain.ts';
import type { Instant } from '#rules/instant.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { readAllNotices } from './notice-versions.ts';

export interface TryCase {
  readonly account: string;
  readonly purpose: string;
  readonly category: string;
  readonly visibility: 'public' | 'private';
  readonly createdAt: Instant;
  /** The past instant at which it is asked; now where left out. */
  readonly asOf?: Instant | undefined;
  /** Why somebody looks; sealed with the entry of this look. */
  readonly why: string;
}

export type TriedCase =
  | { readonly kind: 'answered'; readonly chain: Chain; readonly product: string | null }
  | { readonly kind: 'unknown_purpose' | 'as_of_in_future' | 'created_in_future' | 'why_needed' };

/**
 * One case for the privacy office: may this be used, then, and everything that the answer rests on.
 * Answered from the same events and rules as a pipeline is; asked as of a past day, with today's
 * knowledge of what had happened by then. The look is appended to the stream first.
 */
export async function tryCase(house: House, actor: Actor, asked: TryCase): Promise<TriedCase> {
  demand(actor, { action: 'objection.look' });
  const { account, purpose, category, visibility, createdAt, why } = asked;
  if (why.trim() === '') return { kind: 'why_needed' };
  const at = asked.asOf ?? house.now();
  const versions = (await readAllNotices(house)).versions.get(purpose);
  if (versions === undefined) return { kind: 'unknown_purpose' };
  if (at > house.now()) return { kind: 'as_of_in_future' };
  if (!(createdAt <= at)) return { kind: 'created_in_future' };
  await logLook(house, actor, asked);
  const events = await ruleEventsAround(house.db, { accounts: [account] }, { asOf: at });
  const history = deriveAsOf(events, at);
  const product = history.accounts.get(account)?.product ?? null;
  const record = {
    accountId: account,
    createdAt,
    product: product ?? '',
    category,
    visibility,
    topics: [],
  };
  return { kind: 'answered', chain: explainFrom(history, versions, { record, at }), product };
}

async function logLook(
  house: House,
  actor: Actor,
  { account, purpose, category, createdAt, asOf, why }: TryCase,
): Promise<void> {
  const look = {
    type: 'looked',
    at: house.now(),
    actor: writeActor(actor),
    account,
    purpose,
    body: { at: 'case', category, createdAt, asOf },
    texts: [{ kind: 'why', sealed: house.vault.seal(why) }],
  };
  await inTransaction(house.db, (tx) => appendEvents(tx, house, [look]));
}
