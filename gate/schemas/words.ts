import { z } from 'zod';
import { canonicalAddress } from '#mail/canonical-address.ts';

/** The operator's own id of an account, a center or an event: any text, matched exactly. */
export const id = z.string().min(1, 'must not be empty').max(256);
/** Of a purpose, a product, a category or a topic. */
export const word = z.string().min(1, 'must not be empty').max(100);
export const region = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is not an ISO 3166 alpha-2 code in capitals')
  .meta({ description: 'ISO 3166 alpha-2' });
/** A person's own words; as long as the body may be. */
export const words = z.string();

/** BCP 47. A language that the portal does not speak is answered in English, never refused. */
export const locale = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'is not a language tag');

/** An e-mail address, in its one spelling once read. */
export const address = z
  .string()
  .max(1000)
  .transform((text, context) => {
    const read = canonicalAddress(text);
    if (read.ok) return read.address;
    context.addIssue({ code: 'custom', message: `is not an e-mail address (${read.problem})` });
    return z.NEVER;
  })
  .meta({ format: 'idn-email' });

/** What shows that something was said: words, or a structure of the sender's own; kept encrypted. */
export const evidence = z
  .union([z.string().min(1), z.record(z.string(), z.unknown())])
  .transform((given) => (typeof given === 'string' ? given : JSON.stringify(given)))
  .refine((text) => text.trim() !== '' && text !== '{}', 'must not be empty');

export const purposes = z
  .union([z.literal('all'), z.array(word).min(1).max(100)])
  .meta({ description: 'Ids of purposes, or "all": every purpose published now' });
