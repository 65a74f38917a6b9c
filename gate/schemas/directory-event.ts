import { z } from 'zod';
import { instant } from './instant.ts';
import { evidence, id, region, word } from './words.ts';

const base = { id, at: instant };
const ofAccount = { ...base, account: id };
/** Whether it is one is judged with the event itself, which may be rejected alone. */
const address = z.string().max(1000).meta({ format: 'idn-email' });

/** What is null is not known, as what is left out. */
function maybe<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? undefined);
}

/** One thing that the operator's directory tells. `at` may lie anywhere in the past. */
export const directoryEvent = z.discriminatedUnion('type', [
  z.strictObject({
    ...ofAccount,
    type: z.literal('account_opened'),
    product: word,
    region: maybe(region),
    bornOn: maybe(z.iso.date('is not a date (yyyy-mm-dd)')),
  }),
  z.strictObject({ ...ofAccount, type: z.literal('account_closed') }),
  z.strictObject({ ...ofAccount, type: z.literal('region_changed'), region }),
  z.strictObject({ ...ofAccount, type: z.literal('address_added'), address }),
  z.strictObject({ ...ofAccount, type: z.literal('address_removed'), address }),
  z.strictObject({ ...ofAccount, type: z.literal('linked'), center: id }),
  z.strictObject({ ...ofAccount, type: z.literal('unlinked') }),
  z.strictObject({
    ...ofAccount,
    type: z.literal('told'),
    purpose: word,
    version: z.int().min(1).max(2_147_483_647),
  }),
]);

export const consentEvent = z.strictObject({
  ...ofAccount,
  type: z.enum(['consented', 'consent_withdrawn']),
  purpose: word,
  evidence,
  guardian: maybe(evidence),
});

/** Every event is judged alone, so the list is read as unknown values first. */
export const eventList = z.strictObject({
  events: z.array(z.unknown()).max(10_000, 'at most 10,000 events at once'),
});

export const taken = z.strictObject({
  accepted: z.int(),
  duplicates: z.int(),
  rejected: z.array(
    z.strictObject({
      index: z.int(),
      id: z.string().nullable(),
      type: z.string(),
      detail: z.string(),
    }),
  ),
});
