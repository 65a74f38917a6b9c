import { z } from 'zod';
import { OBJECTION_STATUSES } from '#rules/objection-status.ts';
import { instantText } from './instant.ts';

const status = z.enum(OBJECTION_STATUSES);

/** What the private status link shows, and no more. */
export const filingStatus = z.strictObject({
  reference: z.string(),
  receivedAt: instantText,
  status,
  confirmedAt: instantText.nullable(),
  lapsesAt: instantText,
  purposes: z.array(
    z.strictObject({
      purpose: z.string(),
      title: z.string(),
      noticeVersion: z.int().nullable(),
      status,
    }),
  ),
  accounts: z.array(
    z.strictObject({
      account: z.string(),
      product: z.string(),
      from: instantText,
      full: z.boolean().meta({ description: 'All its data is covered, whenever created' }),
    }),
  ),
  recipients: z.array(
    z.strictObject({
      recipient: z.string(),
      obeyed: z.boolean().meta({ description: 'Whether it has acknowledged this filing' }),
      acknowledgedAt: instantText.nullable(),
    }),
  ),
});
