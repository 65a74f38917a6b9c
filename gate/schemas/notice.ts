import { z } from 'zod';
import { instantText } from './instant.ts';
import { locale, region, word } from './words.ts';

export const noticesQuery = z.strictObject({
  locale: locale.optional(),
  purpose: word.optional(),
  region: region.optional(),
  product: word.optional(),
});

const startsOn = z.strictObject({ date: z.string(), zone: z.string() });

export const noticeInForce = z.strictObject({
  purpose: z.string(),
  version: z.int(),
  hash: z.string().meta({ description: 'SHA-256 of the version as published, hex' }),
  publishedAt: instantText,
  effectiveAt: instantText,
  basis: z.enum(['consent', 'legitimate_interest']).nullable().meta({
    description:
      'In the region asked for, or where none is, in all places not named apart; null: not carried out there',
  }),
  startsAt: instantText.nullable(),
  rightOffered: z.enum(['object', 'withdraw_consent', 'none']),
  covers: z.enum(['created_after', 'everything']),
  directMarketing: z.boolean(),
  leastAge: z.int().nullable(),
  uses: z.array(z.strictObject({ products: z.array(z.string()), categories: z.array(z.string()) })),
  rollout: z.array(
    z.strictObject({
      where: z.array(z.string()),
      exempt: z.literal(true).optional(),
      basis: z.string().optional(),
      startsOn: startsOn.optional(),
    }),
  ),
  locale: z.string(),
  title: z.string(),
  text: z.string(),
});

export const noticesInForce = z.strictObject({ notices: z.array(noticeInForce) });

export const published = z.strictObject({
  purpose: z.string(),
  version: z.int(),
  hash: z.string(),
});
