import type { Vault } from './vault.ts';

/** A stored address with most of its local part hidden: enough to tell two apart, too little to write to. */
export function maskAddress(vault: Pick<Vault, 'open'>, sealed: Uint8Array): string {
  const address = Buffer.from(vault.open(sealed)).toString('utf8');
  const at = address.lastIndexOf('@');
  const [first = ''] = address.slice(0, at);
  return `${first}…${address.slice(at)}`;
}
