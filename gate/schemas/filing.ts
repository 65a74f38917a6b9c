import { z } from 'zod';
import { instant, instantText } from './instant.ts';
import { address, evidence, id, locale, purposes, words } from './words.ts';

export const filing = z.strictObject({
  address,
  purposes,
  reason: words.optional(),
  locale: locale.optional(),
});

export const filed = z.strictObject({
  reference: z.string(),
  receivedAt: instantText,
  status: z.literal('received'),
});

export const recordedFiling = z
  .strictObject({
    address: address.optional(),
    account: id.optional(),
    purposes,
    receivedAt: instant,
    channel: z.enum(['letter', 'phone', 'in_person', 'other_system']),
    evidence,
    reason: words.optional(),
  })
  .refine((given) => (given.address === undefined) !== (given.account === undefined), {
    message: 'name either an address or an account',
    path: ['address'],
  });

export const recorded = z.strictObject({
  objections: z.array(
    z.strictObject({
      reference: z.string(),
      purpose: z.string(),
      status: z.literal('confirmed'),
      accounts: z.array(z.string()),
    }),
  ),
});

/** A token of ours is shorter; what is longer is unknown, not wrong. */
export const confirmation = z.strictObject({ token: z.string() });

export const confirmed = z.strictObject({ reference: z.string(), status: z.literal('confirmed') });
