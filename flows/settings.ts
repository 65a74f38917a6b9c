import { resolve } from 'node:path';
import { z } from 'zod';
import { type AdminSetting, adminsShape } from './settings/admins.ts';
import { type DkimSetting, dkimProblems, readDkim } from './settings/dkim.ts';
import { inboundTlsProblems, readInboundTls, type TlsSetting } from './settings/inbound-tls.ts';
import { keepSecret } from './settings/keep-secret.ts';
import { SettingsError, type SettingsProblem } from './settings/settings-error.ts';
import {
  addressShape,
  countShape,
  domainsShape,
  flagShape,
  mailboxShape,
  originShape,
  portShape,
  urlShape,
} from './settings/shapes.ts';

/** Everything an operator decides. Read once, at the front step, from the environment alone. */
export interface Settings {
  readonly port: number;
  readonly inboundSmtpPort: number;
  /** The host name that the SMTP receiver greets with. */
  readonly inboundHostname: string;
  /** For STARTTLS on the SMTP receiver; null leaves it off. */
  readonly inboundTls: TlsSetting | null;
  /** Where people write to in order to object; canonical. */
  readonly inboundAddress: string;
  /** Domains of forwarders whose ARC seals are believed. */
  readonly arcSealers: readonly string[];
  /** Absolute. Embedded database, local mailbox, generated secrets. */
  readonly dataDir: string;
  /** The application role; null where the portal brings its own database. */
  readonly databaseUrl: string | null;
  /** The owner role, for migrations. */
  readonly migrateUrl: string | null;
  /** Whether the portal starts its own PostgreSQL. */
  readonly embedded: boolean;
  /** Origin without a path: every link in mail and pages begins with it. */
  readonly portalUrl: string;
  /** Null keeps letters in the local mailbox. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Null where the portal does not sign its letters itself. */
  readonly dkim: DkimSetting | null;
  /** Every key of the portal is derived from it. */
  readonly authSecret: string;
  readonly admins: readonly AdminSetting[];
  readonly operatorName: string;
  /** Sample register, sample people, development sign-in and mailbox page. */
  readonly sample: boolean;
  /** How many proxies in front may be believed about X-Forwarded-For. */
  readonly trustedProxies: number;
  /** Who keeps the accounts centers: the portal, or the operator's directory. */
  readonly centers: 'portal' | 'operator';
}

export type Environment = Readonly<Record<string, string | undefined>>;

const SAMPLE_ADMINS =
  'ida@example.org=officer,max@example.org=auditor,pia@example.org=publisher' as const;

const shape = z.object({
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
  OPERATOR_NAME: z.string().max(120, 'wants at most 120 characters').default('Example Network'),
  SAMPLE: flagShape.optional(),
  TRUSTED_PROXIES: countShape(10),
  /** Told by the supervisor to its own processes, which are given a DATABASE_URL in any case. */
  PORTAL_EMBEDDED: z.enum(['on', 'off']).optional(),
  CENTERS: z.enum(['portal', 'operator'], 'wants portal or operator').default('portal'),
});

/**
 * Reads the settings, or throws one `SettingsError` that names every variable that is wrong and what
 * it wants. With the embedded database a missing AUTH_SECRET is made once and kept in DATA_DIR.
 */
export function readSettings(environment: Environment): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = shape.safeParse(given);
  const problems: SettingsProblem[] = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({
        variable: String(issue.path[0]),
        wants: issue.message,
      }));
  const missing = demanded(given).filter(
    (each) => !problems.some((p) => p.variable === each.variable),
  );
  problems.push(...missing);
  if (!parsed.success || problems.length > 0) throw new SettingsError(problems);
  return settled(parsed.data);
}

function demanded(given: Environment): SettingsProblem[] {
  const problems: SettingsProblem[] = [];
  const demand = (variable: string, because: string) => {
    if (given[variable] === undefined) problems.push({ variable, wants: `is missing: ${because}` });
  };
  if (given.DATABASE_URL !== undefined) {
    // The supervisor's own processes live without the owner's password.
    const isPart = given.PORTAL_PART !== undefined;
    if (!isPart)
      demand(
        'MIGRATE_URL',
        'with DATABASE_URL, the owner role’s postgres:// address for migrations',
      );
    demand('AUTH_SECRET', 'with DATABASE_URL, at least 32 random characters, kept by you');
  } else if (given.MIGRATE_URL !== undefined) {
    demand('DATABASE_URL', 'with MIGRATE_URL, the application role’s postgres:// address');
  }
  const sample = given.SAMPLE ?? (given.DATABASE_URL === undefined ? 'on' : 'off');
  if (sample === 'off')
    demand('SMTP_URL', 'with SAMPLE=off, smtp:// or smtps://, so that mail goes out');
  return [...problems, ...dkimProblems(given), ...inboundTlsProblems(given)];
}

function settled(given: z.output<typeof shape>): Settings {
  const embedded = given.DATABASE_URL === undefined || given.PORTAL_EMBEDDED === 'on';
  const sample = given.SAMPLE ?? embedded;
  const portalUrl = given.PORTAL_URL ?? `http://localhost:${given.PORT}`;
  const inboundAddress = given.INBOUND_ADDRESS ?? `objections@${mailDomain(portalUrl)}`;
  return {
    port: given.PORT,
    inboundSmtpPort: given.INBOUND_SMTP_PORT,
    inboundHostname: given.INBOUND_HOSTNAME ?? mailDomain(portalUrl),
    inboundTls: readInboundTls(given),
    inboundAddress,
    arcSealers: given.ARC_SEALERS,
    dataDir: resolve(given.DATA_DIR),
    databaseUrl: given.DATABASE_URL ?? null,
    migrateUrl: given.MIGRATE_URL ?? null,
    embedded,
    portalUrl,
    smtpUrl: given.SMTP_URL ?? null,
    mailFrom:
      given.MAIL_FROM ?? `${given.OPERATOR_NAME.replace(/["<>\\]/g, '')} <${inboundAddress}>`,
    dkim: readDkim(given),
    authSecret: given.AUTH_SECRET ?? keepSecret(resolve(given.DATA_DIR), 'auth-secret'),
    admins: given.ADMINS ?? (sample ? adminsShape.parse(SAMPLE_ADMINS) : []),
    operatorName: given.OPERATOR_NAME,
    sample,
    trustedProxies: given.TRUSTED_PROXIES,
    centers: given.CENTERS,
  };
}

/** The portal's own host where it can receive mail; a name that cannot exist where it runs on a bare machine. */
function mailDomain(portalUrl: string): string {
  const { hostname } = new URL(portalUrl);
  return /\.[a-z-]+$/.test(hostname) ? hostname : 'portal.example';
}
