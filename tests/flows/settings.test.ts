import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SettingsError } from '#flows/settings/settings-error.ts';
import { readSettings } from '#flows/settings.ts';

const SECRET = 'x'.repeat(32);

function problemsOf(environment: Record<string, string>): Record<string, string> {
  try {
    readSettings(environment);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return Object.fromEntries(error.problems.map((each) => [each.variable, each.wants]));
  }
  return {};
}

test('with an empty environment the portal runs on its own database, with the sample', () => {
  const settings = readSettings({ AUTH_SECRET: SECRET });
  expect(settings).toMatchObject({
    port: 3000,
    inboundSmtpPort: 2525,
    embedded: true,
    sample: true,
    portalUrl: 'http://localhost:3000',
    smtpUrl: null,
    centers: 'portal',
    trustedProxies: 0,
  });
  expect(settings.admins.map((admin) => admin.role)).toEqual(['officer', 'auditor', 'publisher']);
});

test('an empty value counts as not set', () => {
  expect(readSettings({ AUTH_SECRET: SECRET, PORT: '' }).port).toBe(3000);
});

test('everything that is wrong is named at once, with what it wants', () => {
  const problems = problemsOf({
    PORT: '70000',
    PORTAL_URL: 'https://portal.test/objections',
    SMTP_URL: 'mailto:x',
    SAMPLE: 'yes',
    ADMINS: 'ida@example.org=king',
    TRUSTED_PROXIES: '-1',
    MAIL_FROM: 'nobody',
    AUTH_SECRET: 'short',
  });
  expect(Object.keys(problems).sort()).toEqual([
    'ADMINS',
    'AUTH_SECRET',
    'MAIL_FROM',
    'PORT',
    'PORTAL_URL',
    'SAMPLE',
    'SMTP_URL',
    'TRUSTED_PROXIES',
  ]);
  expect(problems.PORT).toBe('wants a port, 1 to 65535');
});

test('with a database of the operator, secrets are demanded and never made', () => {
  const problems = problemsOf({ DATABASE_URL: 'postgres://portal@db/portal' });
  expect(Object.keys(problems).sort()).toEqual(['AUTH_SECRET', 'MIGRATE_URL', 'SMTP_URL']);
});

test('with SAMPLE=off mail has to go out, on the embedded database, too', () => {
  expect(Object.keys(problemsOf({ SAMPLE: 'off', AUTH_SECRET: SECRET }))).toEqual(['SMTP_URL']);
});

test('without the sample nobody is an admin unless named', () => {
  const settings = readSettings({
    SAMPLE: 'off',
    SMTP_URL: 'smtp://127.0.0.1:25',
    AUTH_SECRET: SECRET,
  });
  expect(settings.admins).toEqual([]);
});

test('a missing secret is made once, kept in DATA_DIR and readable by its owner alone', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'objection-portal-settings-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  const first = readSettings({ DATA_DIR: dataDir }).authSecret;
  expect(Buffer.from(first, 'base64url')).toHaveLength(32);
  expect(readSettings({ DATA_DIR: dataDir }).authSecret).toBe(first);
  expect(readFileSync(join(dataDir, 'auth-secret'), 'utf8').trim()).toBe(first);
  expect(statSync(join(dataDir, 'auth-secret')).mode & 0o777).toBe(0o600);
});

test('mail comes from the portal’s own host where it has one', () => {
  const settings = readSettings({ AUTH_SECRET: SECRET, PORTAL_URL: 'https://no.network.example' });
  expect(settings.inboundAddress).toBe('objections@no.network.example');
  expect(settings.mailFrom).toBe('Example Network <objections@no.network.example>');
});
