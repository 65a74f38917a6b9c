import { z } from 'zod';
import { adminsShape } from './admins.ts';
import { webhookShape } from './centers-webhook.ts';
import {
  addressShape,
  countShape,
  domainsShape,
  flagShape,
  mailboxShape,
  originShape,
  portShape,
  urlShape,
} from './shapes.ts';

/** Every variable that the portal reads, and what each wants by itself. */
export const environmentShape = z.object({
  PORT: portShape(3000),
  INBOUND_SMTP_PORT: portShape(2525),
  INBOUND_HOSTNAME: z.string().optional(),
  INBOUND_ADDRESS: addressShape.optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: urlShape(['postgres:', 'postgresql:']).optional(),
  MIGRATE_URL: urlShape(['postgres:', 'postgresql:']).optional(),
  PORTAL_URL: originShape.optional(),
  SMTP_URL: urlShape(['smtp:', 'smtps:']).optional(),
  MAIL_FROM: mailboxShape.optional(),
  INBOUND_TLS_CERT_FILE: z.string().optional(),
  INBOUND_TLS_KEY_FILE: z.string().optional(),
  ARC_SEALERS: domainsShape,
  DKIM_DOMAIN: z.string().optional(),
  DKIM_SELECTOR: z.string().optional(),
  DKIM_KEY_FILE: z.string().optional(),
  AUTH_SECRET: z.string().min(32, 'wants at least 32 random characters').optional(),
  ADMINS: adminsShape.optional(),
  OIDC_ISSUER: urlShape(['https:', 'http:']).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OPERATOR_NAME: z.string().max(120, 'wants at most 120 characters').default('Example Network'),
  SAMPLE: flagShape.optional(),
  TRUSTED_PROXIES: countShape(10),
  /** Told by the supervisor to its own processes, which are given a DATABASE_URL in any case. */
  PORTAL_EMBEDDED: z.enum(['on', 'off']).optional(),
  CENTERS: z.enum(['portal', 'operator'], 'wants portal or operator').default('portal'),
  CENTERS_WEBHOOK_URL: webhookShape.optional(),
  CENTERS_WEBHOOK_SECRET: z.string().min(32, 'wants at least 32 random characters').optional(),
});

export type GivenSettings = z.output<typeof environmentShape>;
