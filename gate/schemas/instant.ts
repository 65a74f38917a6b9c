import { z } from 'zod';
import { type Instant, readInstant } from '#rules/instant.ts';

/** What both PostgreSQL and RFC 3339 can write: the years 1 to 9999. */
const FIRST = -62_135_596_800_000;
const LAST = 253_402_300_799_999;

/** RFC 3339 in, milliseconds out. */
export const instant = z
  .string()
  .max(64)
  .transform((text, context): Instant => {
    const at = readInstant(text);
    if (at !== null && at >= FIRST && at <= LAST) return at;
    context.addIssue({ code: 'custom', message: 'is not an RFC 3339 instant' });
    return z.NEVER;
  })
  .meta({ format: 'date-time' });

/** How instants are answered: RFC 3339 in UTC with milliseconds. */
export const instantText = z.string().meta({ format: 'date-time' });
