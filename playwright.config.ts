import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import bundledChromium from '@sparticuz/chromium';
import { freePort } from './db/embedded/free-port.ts';

// Playwright reads this file once in each of its processes; what is chosen first holds for all of them.
process.env.CHROME ??= await bundledChromium.executablePath();
process.env.WEB_TEST_PORT ??= String(await freePort());
process.env.WEB_TEST_SMTP_PORT ??= String(await freePort());
process.env.WEB_TEST_ISSUER_PORT ??= String(await freePort());
process.env.WEB_TEST_DATA_DIR ??= newDataDir();

const portalUrl = `http://localhost:${process.env.WEB_TEST_PORT}`;
const issuerUrl = `http://localhost:${process.env.WEB_TEST_ISSUER_PORT}`;

/** Open to the user that the database runs as. */
function newDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'objection-portal-web-'));
  chmodSync(folder, 0o711);
  return folder;
}

export default defineConfig({
  testDir: 'tests/web',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/web',
  forbidOnly: true,
  // All tests share one portal, and this is as many browsers as two cores bear.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/web.json' }]],
  use: {
    baseURL: portalUrl,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROME,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-zygote'],
    },
  },
  webServer: [
    {
      command: 'node tests/support/issuer.ts',
      url: issuerUrl,
      env: { ISSUER_PORT: process.env.WEB_TEST_ISSUER_PORT },
    },
    {
      command: 'node commands/start.ts',
      url: `${portalUrl}/`,
      timeout: 180_000,
      stdout: 'ignore',
      stderr: 'pipe',
      gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
      env: {
        PORT: process.env.WEB_TEST_PORT,
        INBOUND_SMTP_PORT: process.env.WEB_TEST_SMTP_PORT,
        DATA_DIR: process.env.WEB_TEST_DATA_DIR,
        // Of the portal that this one is a test of, nothing is inherited.
        PORTAL_URL: '',
        DATABASE_URL: '',
        MIGRATE_URL: '',
        SMTP_URL: '',
        SAMPLE: '',
        OIDC_ISSUER: issuerUrl,
        OIDC_CLIENT_ID: 'portal',
        OIDC_CLIENT_SECRET: 'secret of the tests',
      },
    },
  ],
});
