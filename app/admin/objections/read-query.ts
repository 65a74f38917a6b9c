import { z } from 'zod';
import { portalHouse } from '#app/house.ts';
import { OBJECTION_STATUSES } from '#rules/objection-status.ts';

const text = z.string().max(400).optional().catch(undefined);

const schema = z.object({
  reference: text,
  status: z.enum(OBJECTION_STATUSES).optional().catch(undefined),
  purpose: text,
  cursor: text,
  /** The address that is searched for, sealed: no log and no history holds it readably. */
  who: z.string().max(2000).optional().catch(undefined),
});

export type ListQuery = z.infer<typeof schema>;

/** The filters as they stand in the page's address; what is empty or unknown is not asked. */
export function readListQuery(given: Record<string, unknown>): ListQuery {
  const filled = Object.entries(given).filter(([, value]) => value !== '');
  return schema.parse(Object.fromEntries(filled));
}

export function sealWho(address: string): string {
  return Buffer.from(portalHouse().vault.seal(address)).toString('base64url');
}

/** Undefined for what this portal did not seal. */
export function openWho(who: string | undefined): string | undefined {
  if (who === undefined) return undefined;
  try {
    return Buffer.from(portalHouse().vault.open(Buffer.from(who, 'base64url'))).toString('utf8');
  } catch {
    return undefined;
  }
}
