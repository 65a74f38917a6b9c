import type { Actor } from './actor.ts';
import type { House } from './house.ts';
import { letterRecipient } from './letter-recipient.ts';
import { ownAccounts } from './own-accounts.ts';

/** The addresses that this session has proven, opened for their holder; an erased one is missing. By keyed hash. */
export async function readOwnAddresses(
  house: House,
  actor: Actor,
): Promise<ReadonlyMap<string, string>> {
  const { addresses } = await ownAccounts(house, actor);
  const opened = await Promise.all(
    addresses.map(async (hash) => [hash, await letterRecipient(house, hash)] as const),
  );
  return new Map(opened.flatMap(([hash, text]) => (text === null ? [] : [[hash, text] as const])));
}
