import { z } from 'zod';
import { instant, instantText } from './instant.ts';
import { id, purposes, word } from './words.ts';

export const run = z.strictObject({
  purpose: word,
  manifest: z.string().min(1).max(500).meta({ description: 'Hash of the list of what was used' }),
  at: instant,
  counts: z
    .record(word, z.int().min(0))
    .refine((counts) => Object.keys(counts).length <= 1000, 'at most 1000 counts'),
});
export const ranAs = z.strictObject({ id: z.string() });

export const recipient = z.strictObject({
  url: z.string().min(1).max(2000).meta({ format: 'uri', description: 'https, at a public name' }),
  purposes,
});
export const registered = z.strictObject({ id: z.string(), purposes: z.array(z.string()) });

export const position = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
export const acknowledgement = z.strictObject({ position });
export const acknowledged = z.strictObject({ id: z.string(), position: z.int() });

/** A position as it stands in a query; -1 is before the first. */
export const after = z
  .string()
  .regex(/^(?:-1|0|[1-9]\d{0,14})$/, 'is not a position')
  .transform(Number)
  .meta({ description: 'A position; -1, or nothing, is before the first' });
export const afterQuery = z.strictObject({ after: after.optional() });

export const logPage = z.strictObject({
  entries: z.array(
    z.strictObject({
      position: z.int(),
      type: z.string(),
      at: instantText,
      receivedAt: instantText,
      actor: z.string(),
      account: z.string().nullable(),
      center: z.string().nullable(),
      objection: z.string().nullable(),
      filing: z.string().nullable(),
      purpose: z.string().nullable(),
      commitment: z.string(),
    }),
  ),
  next: z.int(),
});

export const contact = z.strictObject({
  account: id,
  assistant: id,
  at: instant.meta({
    description:
      'Now: not later than the portal’s clock, nor more than five minutes earlier. The portal decides, and counts the month, as of its own now.',
  }),
  userMessagesInWindow: z.int().min(0),
  lastProactiveAt: instant
    .nullish()
    .transform((at) => at ?? undefined)
    .meta({ description: 'Not later than now. What the portal itself permitted counts anyway.' }),
  lastUserMessageAt: instant
    .nullish()
    .transform((at) => at ?? undefined)
    .meta({ description: 'Not later than now' }),
  topics: z
    .array(word)
    .max(1000)
    .nullish()
    .transform((topics) => topics ?? undefined),
  paid: z.boolean(),
  labelled: z.boolean(),
});
export const contactDecided = z.strictObject({
  allowed: z.boolean(),
  reasons: z.array(z.string()),
  claim: z.string().optional(),
  label: z.string().optional(),
});
