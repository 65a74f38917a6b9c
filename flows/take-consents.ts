import type { EventText } from '#db/event-commitment.ts';
import { type Instant, writeInstant } from '#rules/instant.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand } from './forbidden.ts';
import type { House } from './house.ts';
import { type Notices, readAllNotices } from './notice-versions.ts';
import { isStorable } from './take-directory-events.ts';
import { type EventResult, type PreparedEvent, rejected, takeEvents } from './take-events.ts';

/** A yes or its end, for one account and one purpose, with what shows it. */
export interface ConsentEvent {
  readonly id: string;
  readonly at: Instant;
  readonly type: 'consented' | 'consent_withdrawn';
  readonly account: string;
  readonly purpose: string;
  readonly evidence: string;
  /** Who consented as guardian, and what shows it; under 16, no yes counts without. */
  readonly guardian?: string | undefined;
}

const SOURCE = 'consents';

/**
 * Takes consents and their ends, as `takeDirectoryEvents` takes the directory's events. The evidence is
 * sealed; only its keyed hash stands in the event, so that the same id with other evidence is a conflict.
 */
export async function takeConsents(
  house: House,
  actor: Actor,
  events: readonly ConsentEvent[],
): Promise<{ readonly results: readonly EventResult[] }> {
  demand(actor, { scope: 'consents:write', action: 'guardian.record' });
  const notices = await readAllNotices(house);
  const prepared = events.map((event) => prepare(house, actor, event, notices));
  return { results: await takeEvents(house, SOURCE, prepared) };
}

function prepare(house: House, actor: Actor, event: ConsentEvent, notices: Notices): PreparedEvent {
  const now = house.now();
  const { id, at, type, account, purpose, evidence, guardian } = event;
  if (at > now) return rejected('in_the_future', `it is ${writeInstant(now)} now`);
  if (![id, account, purpose].every(isStorable))
    return rejected('bad_text', 'a text holds what is no character');
  if (!notices.versions.has(purpose)) return rejected('unknown_purpose', 'no such purpose');
  const words = Object.entries({ evidence, guardian }).filter(([, text]) => text !== undefined);
  const texts: EventText[] = words.map(([kind, text]) => ({
    kind,
    sealed: house.vault.seal(text ?? ''),
  }));
  const hashes = words.map(([kind, text]) => [`${kind}Hash`, house.vault.hmac(kind, text ?? '')]);
  const body = {
    ...Object.fromEntries(hashes),
    // The rules ask only whether a guardian's consent is recorded; who it is stays sealed.
    ...(guardian === undefined ? {} : { guardian: 'recorded' }),
  };
  const columns = { type, at, actor: writeActor(actor), account, purpose };
  return {
    kind: 'sendable',
    event: { ...columns, source: SOURCE, sourceId: id, body, texts },
  };
}
