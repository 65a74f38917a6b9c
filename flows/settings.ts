import { resolve } from 'node:path';
import { type AdminSetting, adminsShape } from './settings/admins.ts';
import { type CentersWebhookSetting, readCentersWebhook } from './settings/centers-webhook.ts';
import { demanded } from './settings/demanded.ts';
import { type DkimSetting, readDkim } from './settings/dkim.ts';
import { environmentShape, type GivenSettings } from './settings/environment-shape.ts';
import { readInboundTls, type TlsSetting } from './settings/inbound-tls.ts';
import { keepSecret } from './settings/keep-secret.ts';
import { type OidcSetting, readOidc } from './settings/oidc.ts';
import { SettingsError, type SettingsProblem } from './settings/settings-error.ts';

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
  /** Where the privacy office signs in; null where nobody but the sample's admins does. */
  readonly oidc: OidcSetting | null;
  readonly operatorName: string;
  /** Sample register, sample people, development sign-in and mailbox page. */
  readonly sample: boolean;
  /** How many proxies in front may be believed about X-Forwarded-For. */
  readonly trustedProxies: number;
  /** Who keeps the accounts centers: the portal, or the operator's directory. */
  readonly centers: 'portal' | 'operator';
  /** Where the operator's directory is asked for changes; null where people are sent to the operator themselves. */
  readonly centersWebhook: CentersWebhookSetting | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const SAMPLE_ADMINS =
  'ida@example.org=officer,max@example.org=auditor,pia@example.org=publisher' as const;

/**
 * Reads the settings, or throws one `SettingsError` that names every variable that is wrong and what
 * it wants. With the embedded database a missing AUTH_SECRET is made once and kept in DATA_DIR.
 */
export function readSettings(environment: Environment): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = environmentShape.safeParse(given);
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

function settled(given: GivenSettings): Settings {
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
    oidc: readOidc(given),
    operatorName: given.OPERATOR_NAME,
    sample,
    trustedProxies: given.TRUSTED_PROXIES,
    centers: given.CENTERS,
    centersWebhook: readCentersWebhook(given),
  };
}

/** The portal's own host where it can receive mail; a name that cannot exist where it runs on a bare machine. */
function mailDomain(portalUrl: string): string {
  const { hostname } = new URL(portalUrl);
  return /\.[a-z-]+$/.test(hostname) ? hostname : 'portal.example';
}
