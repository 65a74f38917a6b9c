import { createHash } from 'node:crypto';

/** A key holds 256 bits of chance, so a plain hash cannot be searched; it needs no salt and no slow function. */
export function keyHash(key: string): Uint8Array {
  return createHash('sha256').update(key).digest();
}
