import { z } from 'zod';
import { REASONS } from '#rules/reason.ts';
import { instant, instantText } from './instant.ts';
import { id, word } from './words.ts';

/** One piece of data that a pipeline wants to use. */
export const dataRecord = z.strictObject({
  accountId: id,
  createdAt: instant,
  product: word,
  category: word,
  visibility: z.string().max(100).optional(),
  topics: z.array(word).max(1000).optional(),
  forAccountId: id.optional(),
});

const about = { purpose: word, asOf: instant.optional() };

/** Every record is judged alone, so the list is read as unknown values first. */
export const question = z.strictObject({
  ...about,
  records: z
    .array(z.unknown())
    .min(1, 'at least one record')
    .max(10_000, 'at most 10,000 records; send more as NDJSON'),
});

/** The first line of a streamed question; a record a line follows. */
export const questionHead = z.strictObject(about);

const span = z.strictObject({ from: instantText.nullable(), until: instantText.nullable() });

export const decision = z.union([
  z.strictObject({
    use: z.boolean(),
    reasons: z.array(z.enum(REASONS)),
    objection: z.string().optional(),
    span: span.optional(),
    noticeVersion: z.int().optional(),
  }),
  z.strictObject({
    use: z.literal(false),
    error: z.strictObject({ type: z.string(), detail: z.string() }),
  }),
]);

export const decided = z.strictObject({
  asOf: instantText,
  position: z.int(),
  decisions: z.array(decision),
});
