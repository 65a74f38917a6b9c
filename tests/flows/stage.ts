import { readdirSync, readFileSync } from 'node:fs';
import type { Actor } from '#flows/actor.ts';
import type { House } from '#flows/house.ts';
import { publishNotice } from '#flows/publish-notice.ts';
import { sequenceEvents } from '#flows/sequence-events.ts';
import { type DirectoryEvent, takeDirectoryEvents } from '#flows/take-directory-events.ts';

/** Who acts in these tests. */
export const PORTAL: Actor = { kind: 'system', name: 'test' };
export const STRANGER: Actor = { kind: 'anonymous', client: '192.0.2.1' };
export const OFFICER: Actor = { kind: 'admin', id: 'ida', role: 'officer', session: 's' };
export const AUDITOR: Actor = { kind: 'admin', id: 'max', role: 'auditor', session: 's' };

/** Publishes the sample register, as a portal does that begins with it. */
export async function publishRegister(house: House): Promise<void> {
  const folder = new URL('../../register/notices/', import.meta.url);
  for (const file of readdirSync(folder).sort()) {
    const document: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const published = await publishNotice(house, PORTAL, document);
    if (published.kind !== 'published') throw new Error(`${file}: ${JSON.stringify(published)}`);
  }
}

/** An event of the directory without its id, its instant as people write it. */
type Told = DirectoryEvent extends infer Each
  ? Each extends DirectoryEvent
    ? Omit<Each, 'id' | 'at'> & { readonly at: string }
    : never
  : never;

/** Tells of these events, each under an id that says all of it; throws where one is not accepted. */
export async function tell(house: House, ...told: readonly Told[]): Promise<void> {
  const events = told.map(
    (each) => ({ ...each, id: JSON.stringify(each), at: Date.parse(each.at) }) as DirectoryEvent,
  );
  const { results } = await takeDirectoryEvents(house, PORTAL, events);
  const refused = results.find(({ kind }) => kind !== 'accepted');
  if (refused) throw new Error(JSON.stringify(refused));
}

/** Opens accounts in Germany, grown up, told of the notices long ago, each holding `<account>@example.org`. */
export async function open(house: House, ...accounts: readonly string[]): Promise<void> {
  const at = '2025-05-01T00:00:00Z';
  const events = accounts.flatMap((account): Told[] => [
    {
      type: 'account_opened',
      at,
      account,
      product: 'facebook',
      region: 'DE',
      bornOn: '1990-05-01',
    },
    { type: 'address_added', at, account, address: `${account}@example.org` },
    { type: 'told', at, account, purpose: 'ai_training', version: 1 },
  ]);
  await tell(house, ...events);
}

export async function link(
  house: House,
  center: string,
  at: string,
  ...accounts: readonly string[]
): Promise<void> {
  await tell(
    house,
    ...accounts.map((account) => ({ type: 'linked', at, account, center }) as const),
  );
}

/** Sequences until nothing waits. */
export async function sequenceAll(house: House): Promise<void> {
  while ((await sequenceEvents(house)).kind === 'sequenced');
}

/** A public post of that day on Facebook, whose use nothing but an objection would refuse. */
export function post(accountId: string, createdAt: string) {
  return {
    accountId,
    createdAt: Date.parse(createdAt),
    product: 'facebook',
    category: 'content.post',
    visibility: 'public',
    topics: [],
  };
}
