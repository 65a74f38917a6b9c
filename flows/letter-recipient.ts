import { sealedAddresses } from '#db/addresses.ts';
import { canonicalAddress } from '#mail/canonical-address.ts';
import type { House } from './house.ts';

/**
 * The address behind a keyed hash, opened only to write to it. What was validated, stored, hashed and
 * is mailed must be one and the same text; anything else is refused. Null where it has been erased.
 */
export async function letterRecipient(house: House, hash: string): Promise<string | null> {
  const sealed = (await sealedAddresses(house.db, [hash])).get(hash);
  if (sealed === undefined) return null;
  const address = Buffer.from(house.vault.open(sealed)).toString('utf8');
  const read = canonicalAddress(address);
  if (!read.ok || read.address !== address || house.vault.addressHash(address) !== hash)
    throw new Error('a stored address is not the one that was hashed');
  return address;
}
