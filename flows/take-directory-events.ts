import { canonicalAddress } from '#mail/canonical-address.ts';
import { type Instant, writeInstant } from '#rules/instant.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { type Notices, readAllNotices } from './notice-versions.ts';
import { type EventResult, type PreparedEvent, rejected, takeEvents } from './take-events.ts';

interface OfAccount {
  /** The sender's own id of the event: sent twice, it counts once. */
  readonly id: string;
  readonly at: Instant;
  readonly account: string;
}

/** What the operator's directory tells, as api.md has it; `address` as text. */
export type DirectoryEvent =
  | (OfAccount & {
      readonly type: 'account_opened';
      readonly product: string;
      readonly region?: string | undefined;
      readonly bornOn?: string | undefined;
    })
  | (OfAccount & { readonly type: 'account_closed' | 'unlinked' })
  | (OfAccount & { readonly type: 'region_changed'; readonly region: string })
  | (OfAccount & { readonly type: 'address_added' | 'address_removed'; readonly address: string })
  | (OfAccount & { readonly type: 'linked'; readonly center: string })
  | (OfAccount & { readonly type: 'told'; readonly purpose: string; readonly version: number });

/** One directory, whoever carries its events to us: an id is an id, also after a key was replaced. */
const SOURCE = 'directory';

/**
 * Takes events of the operator's directory, in any order of time, up to 10,000 at once; one result for
 * each, in the same order. Refused are an id used for something else before, an instant in the future, an
 * address that is none, the telling of a notice that is not published, and the 501st account of a center.
 */
export async function takeDirectoryEvents(
  house: House,
  actor: Actor,
  events: readonly DirectoryEvent[],
): Promise<{ readonly results: readonly EventResult[] }> {
  demand(actor, { scope: 'directory:write' });
  const notices = await readAllNotices(house);
  const prepared = events.map((event) => prepare(house, actor, event, notices));
  return { results: await takeEvents(house, SOURCE, prepared) };
}

function prepare(
  house: House,
  actor: Actor,
  event: DirectoryEvent,
  notices: Notices,
): PreparedEvent {
  const now = house.now();
  if (event.at > now) return rejected('in_the_future', `it is ${writeInstant(now)} now`);
  if (!Object.values(event).every(isStorable))
    return rejected('bad_text', 'a text holds what is no character');
  if (isBeforeChrist(event)) return rejected('bad_date', 'no account is that old');
  const { id, at, type, account } = event;
  const common = { type, at, actor: writeActor(actor), source: SOURCE, sourceId: id, account };
  switch (event.type) {
    case 'account_opened': {
      const { product, region, bornOn } = event;
      return { kind: 'sendable', event: { ...common, body: { product, region, bornOn } } };
    }
    case 'region_changed':
      return { kind: 'sendable', event: { ...common, body: { region: event.region } } };
    case 'linked':
      return { kind: 'sendable', event: { ...common, center: event.center } };
    case 'told': {
      const { purpose, version } = event;
      const versions = notices.versions.get(purpose) ?? [];
      if (!versions.some((each) => each.version === version))
        return rejected('unknown_notice', 'no such notice version is published');
      return { kind: 'sendable', event: { ...common, purpose, body: { version } } };
    }
    case 'address_added':
    case 'address_removed':
      return withAddress(house, common, event.address);
    default:
      return { kind: 'sendable', event: common };
  }
}

function withAddress(
  house: House,
  common: Extract<PreparedEvent, { kind: 'sendable' }>['event'],
  text: string,
): PreparedEvent {
  const read = canonicalAddress(text);
  if (!read.ok) return rejected('bad_address', read.problem);
  const hash = house.vault.addressHash(read.address);
  const address = { hash, sealed: house.vault.seal(read.address) };
  return { kind: 'sendable', event: { ...common, address: hash }, address };
}

/** No calendar that we store has a year 0. */
function isBeforeChrist(event: DirectoryEvent): boolean {
  const isBornThen = event.type === 'account_opened' && event.bornOn?.startsWith('0000');
  return event.at < Date.parse('0001-01-01T00:00:00Z') || isBornThen === true;
}

/** NUL and half a surrogate pair are no characters to PostgreSQL, or to anybody. */
export function isStorable(value: unknown): boolean {
  return typeof value !== 'string' || (value.isWellFormed() && !value.includes('\u0000'));
}
