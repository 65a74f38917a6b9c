import type { House } from './house.ts';

/** Where bounces come back to: `bounces` at the domain we receive for; each letter adds its tag. */
export function bounceAddress(settings: { readonly inboundAddress: string }): string {
  return `bounces@${settings.inboundAddress.slice(settings.inboundAddress.lastIndexOf('@') + 1)}`;
}

/** The key of the tags in return paths: nobody else can make a bounce that we believe. */
export function verpKey(house: Pick<House, 'vault'>): Uint8Array {
  return Buffer.from(house.vault.hmac('verp', 'return path'), 'base64url');
}
