import { keepAddress } from '#db/addresses.ts';
import { inTransaction } from '#db/in-transaction.ts';
import { canonicalAddress } from '#mail/canonical-address.ts';
import type { House } from './house.ts';
import { openPersonSession, type PersonActor } from './person-session.ts';

/** What an OIDC provider says of somebody. */
export interface AddressClaim {
  readonly email: string | null | undefined;
  /** Only `true` itself is a proof. */
  readonly isVerified: unknown;
}

/** Opens a session for an address that the operator's OIDC has verified; null, and none, for any other. */
export async function signInWithClaim(
  house: House,
  { email, isVerified }: AddressClaim,
): Promise<PersonActor | null> {
  const read = canonicalAddress(email ?? '');
  if (isVerified !== true || !read.ok) return null;
  const address = house.vault.addressHash(read.address);
  const sealed = house.vault.seal(read.address);
  return inTransaction(house.db, async (tx) => {
    await keepAddress(tx, { hash: address, sealed });
    return openPersonSession(tx, house, { address, proven: [address], by: 'oidc', device: '' });
  });
}
