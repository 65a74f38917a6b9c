import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '#db/embedded/start-postgres.ts';
import { migrate } from '#db/migrate.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A superuser's URL of the one server of this run; its database `portal` is migrated and never written to. */
    databaseServer: string;
  }
}

/**
 * One PostgreSQL for the whole run, thrown away at its end; so nothing needs to reach the disk.
 * Its database `portal` is the template that each test file copies.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'objection-portal-test-'));
  chmodSync(dataDir, 0o711);
  const server = await startPostgres({
    dataDir,
    password: testPassword,
    settings: { fsync: 'off', synchronous_commit: 'off', max_connections: '200' },
  });
  await migrate(server.migrateUrl, { appRole: 'portal_application' });
  project.provide('databaseServer', server.superuserUrl);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true });
  };
}

function testPassword(role: string): string {
  return `of_${role}`;
}
