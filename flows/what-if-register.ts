import { z } from 'zod';
import { checkRollout } from '#rules/check-rollout.ts';
import { readInstant } from '#rules/instant.ts';
import type { NoticeVersion } from '#rules/notice.ts';

const name = z.string().min(1, 'must not be empty');
const names = z.array(name);
const instant = z.string().transform((text, context) => {
  const at = readInstant(text);
  if (at !== null) return at;
  context.addIssue({ code: 'custom', message: 'is not an RFC 3339 instant' });
  return z.NEVER;
});

const rollout = z.union([
  z.object({ where: names, exempt: z.literal(true) }),
  z.object({
    where: names,
    basis: z.enum(['consent', 'legitimate_interest']),
    startsOn: z.object({ date: z.string(), zone: z.string() }),
  }),
]);

/** The rule part of one notice version; words and facts beside it are ignored. */
const version = z
  .object({
    purpose: name,
    version: z.int(),
    publishedAt: instant,
    effectiveAt: instant,
    rollout: z.array(rollout),
    uses: z.array(z.object({ products: names, categories: names })),
    publicOnly: z.boolean(),
    onlySinceStart: z.boolean(),
    leastAge: z.int().min(0).nullable(),
    toldDays: z.number().min(0).nullable(),
    excludedTopics: names,
    covers: z.enum(['created_after', 'everything']),
    directMarketing: z.boolean(),
    linkedOnly: names,
    monthlyLimit: z.int().min(0).optional(),
  })
  .superRefine((notice, context) => {
    for (const { code, detail } of checkRollout(notice)) {
      if (code === 'date_unknown' || code === 'zone_unknown' || code === 'place_named_twice') {
        context.addIssue({ code: 'custom', message: detail, path: ['rollout'] });
      }
    }
  });

const register = z.array(version).superRefine((versions, context) => {
  const seen = new Set<string>();
  versions.forEach(({ purpose, version: number }, index) => {
    const key = JSON.stringify([purpose, number]);
    if (seen.has(key)) {
      context.addIssue({ code: 'custom', message: 'is there twice', path: [index, 'version'] });
    }
    seen.add(key);
  });
});

/** The notice versions of each purpose. */
export type WhatIfRegister = ReadonlyMap<string, readonly NoticeVersion[]>;

/** @throws z.ZodError where the JSON is not a list of notice versions as in the sample register */
export function readWhatIfRegister(json: unknown): WhatIfRegister {
  return Map.groupBy<string, NoticeVersion>(register.parse(json), ({ purpose }) => purpose);
}
