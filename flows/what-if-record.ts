import { z } from 'zod';
import { type Instant, readInstant } from '#rules/instant.ts';
import type { DataRecord } from '#rules/record.ts';

/** What is wrong with one record: it is answered in its place, and the others go on. */
export interface RecordError {
  readonly type: 'bad_record' | 'no_created_at' | 'unreadable_created_at' | 'created_in_future';
  readonly detail: string;
}

function maybe<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? undefined);
}

/** What is missing is not known, and what is not known is refused by the rules; a misspelled field is an error. */
const recordSchema = z.strictObject({
  accountId: maybe(z.string()),
  createdAt: z.unknown().optional(),
  product: maybe(z.string()),
  category: maybe(z.string()),
  visibility: maybe(z.string()),
  topics: maybe(z.array(z.string())),
  forAccountId: maybe(z.string()),
});

function createdAtError(given: unknown, now: Instant): RecordError | Instant {
  if (given === undefined || given === null) {
    return { type: 'no_created_at', detail: 'createdAt is missing' };
  }
  const at = typeof given === 'string' ? readInstant(given) : null;
  if (at === null) {
    return { type: 'unreadable_created_at', detail: 'createdAt is not an RFC 3339 instant' };
  }
  if (at > now) {
    return { type: 'created_in_future', detail: 'createdAt is later than the question' };
  }
  return at;
}

export type RecordReading = { readonly record: DataRecord } | { readonly error: RecordError };

/** A record as JSON, for a question asked at `now`. */
export function readRecord(json: unknown, now: Instant): RecordReading {
  const parsed = recordSchema.safeParse(json);
  if (!parsed.success)
    return { error: { type: 'bad_record', detail: z.prettifyError(parsed.error) } };
  const { accountId = '', product = '', category = '', createdAt, ...rest } = parsed.data;
  const at = createdAtError(createdAt, now);
  if (typeof at !== 'number') return { error: at };
  return { record: { accountId, product, category, createdAt: at, ...rest } };
}
