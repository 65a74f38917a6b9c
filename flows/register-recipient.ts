import { isIP } from 'node:net';
import { appendEvents } from '#db/append-events.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { insertRecipient } from '#db/recipients.ts';
import { type Actor, writeActor } from './actor.ts';
import { demand, ForbiddenError } from './forbidden.ts';
import type { House } from './house.ts';
import { readAllNotices } from './notice-versions.ts';

export type Registration =
  | { readonly kind: 'registered'; readonly id: string; readonly purposes: readonly string[] }
  | { readonly kind: 'bad_url'; readonly detail: string }
  | { readonly kind: 'unknown_purpose'; readonly purposes: readonly string[] };

/** Registers who must be told of changes to some purposes. `all` is every purpose published now. */
export async function registerRecipient(
  house: House,
  actor: Actor,
  { url, purposes }: { readonly url: string; readonly purposes: readonly string[] | 'all' },
): Promise<Registration> {
  demand(actor, { scope: 'recipients:write' });
  if (actor.kind !== 'key') throw new ForbiddenError(actor, 'register a recipient without a key');
  const detail = webhookProblem(url);
  if (detail !== null) return { kind: 'bad_url', detail };
  const known = [...(await readAllNotices(house)).versions.keys()];
  const named = purposes === 'all' ? known : [...new Set(purposes)];
  const unknown = named.filter((purpose) => !known.includes(purpose));
  if (unknown.length > 0) return { kind: 'unknown_purpose', purposes: unknown };
  const id = house.newId();
  const now = house.now();
  await inTransaction(house.db, async (tx) => {
    await insertRecipient(tx, { id, apiKey: actor.id, url, purposes: named, registeredAt: now });
    const event = { type: 'recipient_registered', at: now, actor: writeActor(actor) };
    await appendEvents(tx, house, [{ ...event, body: { recipient: id, purposes: named } }]);
  });
  return { kind: 'registered', id, purposes: named };
}

/**
 * Why the portal would not call that address, or null. Only https to a public name: a number, a name
 * without a dot or of a private realm would let a stranger reach what stands behind our own wall.
 */
function webhookProblem(text: string): string | null {
  if (!URL.canParse(text)) return 'is not a URL';
  const url = new URL(text);
  if (url.protocol !== 'https:') return 'must be https';
  if (url.username !== '' || url.password !== '') return 'must hold no password';
  const host = url.hostname;
  // The same host under a second spelling, which people would be shown as another recipient.
  if (host.endsWith('.')) return 'must name the host without a dot at its end';
  if (host.startsWith('[') || isIP(host) !== 0) return 'must name a host, not a number';
  if (!host.includes('.') || PRIVATE_NAME.test(host)) return 'must name a public host';
  return null;
}

const PRIVATE_NAME = /\.(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa)$/;
