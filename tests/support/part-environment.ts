import type { TestHouse } from './house.ts';

/** The environment for a part of the portal in a process of its own, on a test's database. */
export function partEnvironment({ settings }: TestHouse): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: settings.databaseUrl ?? '',
    MIGRATE_URL: settings.migrateUrl ?? '',
    AUTH_SECRET: settings.authSecret,
    DATA_DIR: settings.dataDir,
    PORTAL_URL: settings.portalUrl,
    INBOUND_ADDRESS: settings.inboundAddress,
    SAMPLE: settings.sample ? 'on' : 'off',
    SMTP_URL: settings.smtpUrl ?? '',
  };
}
