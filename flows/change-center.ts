import { appendEvents } from '#db/append-events.ts';
import { insertCenterRequest } from '#db/center-requests.ts';
import type { Transaction } from '#db/connect.ts';
import { linkChangesOf, lockCenters } from '#db/link-changes.ts';
import type { CenterChangedFacts } from '#mail/letters/letter-facts.ts';
import { accountsInCenter } from '#rules/center.ts';
import type { History } from '#rules/history.ts';
import { centerAt } from '#rules/history-facts.ts';
import type { Instant } from '#rules/instant.ts';
import { joiningEvents } from './center-effects.ts';
import { overfullLinks } from './center-limit.ts';
import { readLocale } from './file-objection.ts';
import type { House } from './house.ts';
import { oweLetter } from './owe-letter.ts';

export interface CenterChange {
  readonly accounts: readonly string[];
  /** The account whose center they join; null where they leave theirs. */
  readonly beside: string | null;
  readonly at: Instant;
  /** As it stands in the `actor` column. */
  readonly actor: string;
  /** Keyed hash of whoever does it. */
  readonly requester: string;
  readonly locale: string | undefined;
}

export type CenterChanged =
  | { readonly kind: 'changed'; readonly events: readonly number[] }
  /** The operator's directory keeps the centers: it has been asked. */
  | { readonly kind: 'requested' }
  /** They are together already, or in no center that they could leave. */
  | { readonly kind: 'as_it_is' }
  | { readonly kind: 'center_full' };

/**
 * Brings accounts into the center of another, or out of theirs, in the caller's transaction: the
 * caller has made sure that whoever holds them agreed. Both ends are told by mail.
 */
export async function changeCenter(
  tx: Transaction,
  house: House,
  history: History,
  change: CenterChange,
): Promise<CenterChanged> {
  const planned = plannedLinks(house, history, change);
  if (planned.length === 0) return { kind: 'as_it_is' };
  if (house.settings.centers === 'operator') return requestChange(tx, house, history, change);
  const centers = [...new Set(planned.flatMap(({ center }) => center ?? []))];
  await lockCenters(tx, centers);
  const accounts = planned.map(({ account }) => account);
  if (overfullLinks(await linkChangesOf(tx, centers, accounts), planned).size > 0)
    return { kind: 'center_full' };
  const appended = await appendEvents(
    tx,
    house,
    planned.map(({ account, at, center }) => ({
      type: center === null ? 'unlinked' : 'linked',
      at,
      actor: change.actor,
      account,
      ...(center === null ? {} : { center }),
      body: { channel: 'signed_in' },
    })),
  );
  const events = appended.flatMap((each) => (each === null ? [] : [each.id]));
  const kind = change.beside === null ? 'left' : 'joined';
  await tellBothEnds(tx, house, history, change, kind, `center:${events[0]}`);
  return { kind: 'changed', events };
}

function plannedLinks(house: House, history: History, change: CenterChange) {
  const { accounts, beside, at } = change;
  if (beside === null)
    return accounts
      .filter((account) => isInCenter(history, account, at))
      .map((account) => ({ account, at, center: null }));
  const events = joiningEvents(history, { accounts, beside, at }, house.newId());
  const joins = events.some(({ account }) => account !== beside);
  return joins ? events.map(({ account, center }) => ({ account, at, center })) : [];
}

function isInCenter(history: History, account: string, at: Instant): boolean {
  const found = history.accounts.get(account);
  return found !== undefined && centerAt(found, at) !== null;
}

async function requestChange(
  tx: Transaction,
  house: House,
  history: History,
  change: CenterChange,
): Promise<CenterChanged> {
  const { accounts, beside, at, actor, requester } = change;
  const id = house.newId();
  await insertCenterRequest(tx, { id, requester, accounts, beside, requestedAt: at });
  const body = { request: id, accounts, beside };
  await appendEvents(tx, house, [{ type: 'center_requested', at, actor, body }]);
  const kind = beside === null ? 'asked_to_leave' : 'asked_to_join';
  await tellBothEnds(tx, house, history, change, kind, `center:${id}`);
  return { kind: 'requested' };
}

/** One letter to each address that an account of either side holds now. */
async function tellBothEnds(
  tx: Transaction,
  house: House,
  history: History,
  { accounts, beside, at, locale }: CenterChange,
  change: CenterChangedFacts['change'],
  cause: string,
): Promise<void> {
  const ends = beside === null ? accounts : [...accounts, beside];
  const touched = new Set(ends.flatMap((account) => accountsInCenter(history, account, at)));
  const holders = new Set(
    [...touched].flatMap((account) =>
      (history.accounts.get(account)?.addresses ?? [])
        .filter(({ until }) => until === null)
        .map(({ address }) => address),
    ),
  );
  const moved = accounts.map((account) => {
    const product = history.accounts.get(account)?.product ?? '';
    return { account, product };
  });
  for (const addressHash of holders)
    await oweLetter(tx, house, {
      kind: 'center_changed',
      addressHash,
      locale: readLocale(locale),
      about: { change, at, moved },
      cause: `${cause}:${addressHash}`,
    });
}
