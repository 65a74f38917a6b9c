import { z } from 'zod';
import { readDate } from '#rules/calendar-date.ts';
import type { RuleEvent } from '#rules/event.ts';
import { type Instant, readInstant } from '#rules/instant.ts';

const id = z.string().min(1, 'must not be empty');

const instant = z.string().transform((text, context): Instant => {
  const at = readInstant(text);
  if (at !== null) return at;
  context.addIssue({ code: 'custom', message: 'is not an RFC 3339 instant' });
  return z.NEVER;
});

const date = z.string().refine((text) => readDate(text) !== null, 'is not a date (yyyy-mm-dd)');

/** What is null is not known, as what is left out. */
function maybe<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? undefined);
}

/** A guardian's consent counts where anything at all was recorded of it. */
const guardian = z
  .unknown()
  .optional()
  .transform((given): string | undefined => {
    if (given === undefined || given === null || given === false || given === '') return undefined;
    return typeof given === 'string' ? given : JSON.stringify(given);
  });

const base = { at: instant };
const ofAccount = { ...base, account: id };
const ofObjection = { ...base, objection: id };

const objected = z
  .object({
    ...ofObjection,
    type: z.literal('objected'),
    purpose: id,
    address: maybe(id),
    account: maybe(id),
    confirmed: maybe(z.boolean()),
  })
  .refine((filed) => (filed.address === undefined) !== (filed.account === undefined), {
    message: 'has exactly one target: an address or an account',
  });

/**
 * One event as the rules see it, from JSON. Fields that no rule reads (`id`, `evidence` …) are ignored, and ids and
 * regions are any text, matched exactly: the doors of the portal are stricter about what may be told at all.
 */
export const ruleEventSchema: z.ZodType<RuleEvent> = z.discriminatedUnion('type', [
  z.object({
    ...ofAccount,
    type: z.literal('account_opened'),
    product: z.string(),
    region: maybe(id),
    bornOn: maybe(date),
  }),
  z.object({ ...ofAccount, type: z.literal('account_closed') }),
  z.object({ ...ofAccount, type: z.literal('region_changed'), region: id }),
  z.object({ ...ofAccount, type: z.literal('address_added'), address: id }),
  z.object({ ...ofAccount, type: z.literal('address_removed'), address: id }),
  z.object({ ...ofAccount, type: z.literal('linked'), center: id }),
  z.object({ ...ofAccount, type: z.literal('unlinked') }),
  z.object({ ...ofAccount, type: z.literal('told'), purpose: id, version: z.int() }),
  z.object({ ...ofAccount, type: z.literal('consented'), purpose: id, guardian }),
  z.object({ ...ofAccount, type: z.literal('consent_withdrawn'), purpose: id }),
  objected,
  z.object({ ...ofObjection, type: z.literal('confirmed') }),
  z.object({ ...ofObjection, type: z.literal('withdrawn'), accounts: z.array(id) }),
  z.object({ ...ofObjection, type: z.literal('annulled') }),
]);
