import { isIP } from 'node:net';
import { z } from 'zod';
import { instant } from './instant.ts';

/** An address as an SMTP envelope has it, perhaps in angle brackets; the null return path is empty. */
const path = z
  .string()
  .max(1000)
  .transform((text) => text.trim().replace(/^<(.*)>$/, '$1'));

export const envelopeHeaders = z.strictObject({
  'x-envelope-from': path.optional(),
  'x-envelope-to': z
    .string()
    .max(10_000)
    .transform((text) =>
      text
        .split(',')
        .map((each) => path.parse(each))
        .filter((each) => each !== ''),
    )
    .optional(),
  'x-client-ip': z
    .string()
    .refine((text) => isIP(text) !== 0, 'is not an IP address')
    .optional(),
  'x-received-at': instant.optional(),
});

export const stored = z.strictObject({ id: z.string(), disposition: z.literal('stored') });
