import { z } from 'zod';
import { isCursor } from '#flows/list-objections.ts';
import { OBJECTION_STATUSES } from '#rules/objection-status.ts';
import { instant, instantText } from './instant.ts';
import { id, word } from './words.ts';

export const listQuery = z.strictObject({
  reference: z.string().min(1).max(100).optional(),
  account: id.optional(),
  purpose: word.optional(),
  status: z.enum(OBJECTION_STATUSES).optional(),
  from: instant.optional(),
  until: instant.optional(),
  cursor: z.string().min(1).max(1000).refine(isCursor, 'is not a cursor of ours').optional(),
  limit: z
    .string()
    .regex(/^(?:[1-9]\d?|1\d\d|200)$/, 'is not a number from 1 to 200')
    .transform(Number)
    .optional(),
});

const listed = z.strictObject({
  reference: z.string(),
  purpose: z.string(),
  status: z.enum(OBJECTION_STATUSES),
  receivedAt: instantText,
  confirmedAt: instantText.nullable(),
  channel: z.string(),
  account: z.string().nullable().meta({ description: 'The one it was filed for' }),
  address: z.string().nullable().meta({ description: 'The one it was filed for, masked' }),
});

export const objectionList = z.strictObject({
  objections: z.array(listed),
  next: z.string().nullable(),
});
