import { z } from 'zod';
import { instantText } from './instant.ts';
import { after } from './pipeline.ts';

export const changesQuery = z.strictObject({
  after: after.optional(),
  wait: z
    .string()
    .regex(/^(?:\d|[12]\d|30)$/, 'is not a number of seconds from 0 to 30')
    .transform(Number)
    .optional()
    .meta({ description: 'How many seconds to wait for something new' }),
});

const span = z.strictObject({
  from: instantText.nullable(),
  until: instantText.nullable(),
  objection: z.string(),
  reason: z.enum(['objection', 'objection_pending']),
  lapsesAt: instantText.nullable(),
});

export const changesPage = z.strictObject({
  changes: z.array(
    z.strictObject({
      position: z.int(),
      notice: z
        .string()
        .optional()
        .meta({ description: 'A purpose whose notice was published: read its spans anew' }),
      replaced: z.array(
        z.strictObject({ account: z.string(), purpose: z.string(), spans: z.array(span) }),
      ),
    }),
  ),
  next: z.int(),
});
