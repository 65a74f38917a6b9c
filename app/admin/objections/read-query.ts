import { z } from 'zod';
import { OBJECTION_STATUSES } from '#rules/objection-status.ts';

const text = z.string().max(400).optional().catch(undefined);

const schema = z.object({
  reference: text,
  status: z.enum(OBJECTION_STATUSES).optional().catch(undefined),
  purpose: text,
  cursor: text,
  /** A person was to be looked up without a reason. */
  missing: text,
  /** Who is looked up and why, sealed: no log and no history holds it readably. */
  who: z.string().max(2000).optional().catch(undefined),
});

export type ListQuery = z.infer<typeof schema>;

/** The filters as they stand in the page's address; what is empty or unknown is not asked. */
export function readListQuery(given: Record<string, unknown>): ListQuery {
  const filled = Object.entries(given).filter(([, value]) => value !== '');
  return schema.parse(Object.fromEntries(filled));
}
