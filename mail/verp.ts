import { createHmac, timingSafeEqual } from 'node:crypto';

/** 64 bits of HMAC in hex: a guess must be mailed, and the local part has room for 64 octets. */
const MAC_LENGTH = 16;
const TAG = /^v-([a-z0-9]{1,32})-([0-9a-f]{16})$/;
const UUID = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;

/**
 * The tag behind the plus sign of a letter's return path: which letter a bounce is about, with a
 * code that only we can make, so that nobody stops another person's mail with a made-up bounce.
 * `letter` is a letter's id: a UUID in lower case, or up to 31 of a-z and 0-9; else a RangeError.
 */
export function verpTag(letter: string, key: Uint8Array): string {
  const compact = letter.replaceAll('-', '');
  if (expanded(compact) !== letter || !/^[a-z0-9]{1,32}$/.test(compact)) {
    throw new RangeError('A letter id is a UUID, or up to 31 of a-z and 0-9.');
  }
  return `v-${compact}-${mac(compact, key)}`;
}

/** The letter that a tag was made for, or null for a tag that is not ours. */
export function letterOfVerpTag(tag: string, key: Uint8Array): string | null {
  const [, compact, given] = TAG.exec(tag.toLowerCase()) ?? [];
  if (compact === undefined || given === undefined) return null;
  const isOurs = timingSafeEqual(Buffer.from(given), Buffer.from(mac(compact, key)));
  return isOurs ? expanded(compact) : null;
}

/** `objections@example.org` and a tag make `objections+tag@example.org`. */
export function withTag(address: string, tag: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+${tag}${address.slice(at)}`;
}

/** What stands behind the first plus sign of an address's local part, or null. */
export function tagOf(address: string): string | null {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
  const plus = local.indexOf('+');
  return plus === -1 || plus === local.length - 1 ? null : local.slice(plus + 1);
}

function expanded(compact: string): string {
  return compact.replace(UUID, '$1-$2-$3-$4-$5');
}

function mac(letter: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(`verp\n${letter}`).digest('hex').slice(0, MAC_LENGTH);
}
