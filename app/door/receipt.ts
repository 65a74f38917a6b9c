import { z } from 'zod';
import type { Vault } from '#flows/vault.ts';

const schema = z.object({
  reference: z.string(),
  receivedAt: z.number(),
  /** As it was typed. */
  address: z.string(),
  purposes: z.array(z.string()),
});

/** What the page after filing shows. It is kept nowhere but, sealed, in that page's own address. */
export type Receipt = z.infer<typeof schema>;

export function sealReceipt(vault: Vault, receipt: Receipt): string {
  return Buffer.from(vault.seal(JSON.stringify(receipt))).toString('base64url');
}

/** Null for what this portal did not seal. */
export function openReceipt(vault: Vault, token: string): Receipt | null {
  try {
    const opened = vault.open(Buffer.from(token, 'base64url'));
    return schema.parse(JSON.parse(Buffer.from(opened).toString('utf8')));
  } catch {
    return null;
  }
}
