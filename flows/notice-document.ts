import { z } from 'zod';
import { readInstant } from '#rules/instant.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import { noticeContentShape } from './notice-content.ts';

/** `all` stands for every purpose wherever purposes are named, so none may be called that. */
const id = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,59}$/, 'wants a short id: a-z, 0-9 and _')
  .refine((text) => text !== 'all', 'no purpose is called "all": it stands for every purpose');
const name = z.string().min(1).max(60);
const instant = z.string().transform((text, context) => {
  const at = readInstant(text);
  if (at !== null) return at;
  context.addIssue({ code: 'custom', message: 'wants an RFC 3339 instant with its offset' });
  return z.NEVER;
});

const where = z.array(name).min(1).max(300);
const rolloutSchema = z.union([
  z.strictObject({ where, exempt: z.literal(true) }),
  z.strictObject({
    where,
    basis: z.enum(['consent', 'legitimate_interest']),
    startsOn: z.strictObject({ date: z.iso.date(), zone: name }),
  }),
]);

/** One version of a notice as it is published: the rule part as in the sample register, and what it tells people. */
export const noticeDocumentSchema = z.strictObject({
  purpose: id,
  version: z.int().min(1).max(1_000_000),
  publishedAt: instant.optional(),
  effectiveAt: instant,
  rollout: z.array(rolloutSchema).min(1).max(100),
  uses: z
    .array(
      z.strictObject({
        products: z.array(name).max(100),
        categories: z.array(name).max(500),
      }),
    )
    .max(100),
  publicOnly: z.boolean(),
  onlySinceStart: z.boolean(),
  leastAge: z.int().min(0).max(120).nullable(),
  toldDays: z.int().min(0).max(3650).nullable(),
  excludedTopics: z.array(name).max(200),
  covers: z.enum(['created_after', 'everything']),
  directMarketing: z.boolean(),
  linkedOnly: z.array(name).max(100),
  monthlyLimit: z.int().min(0).max(1000).optional(),
  ...noticeContentShape,
});

export type NoticeDocument = z.output<typeof noticeDocumentSchema>;

/** The part that the rules judge by. */
export function ruleVersionOf(document: NoticeDocument & { publishedAt: number }): NoticeVersion {
  const { places: _places, canBeSwitchedOff: _off, texts: _texts, ...version } = document;
  return version;
}
