import { createHmac } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { DatabaseUrls } from '#db/embedded/prepare-roles.ts';
import { type RunningPostgres, startPostgres } from '#db/embedded/start-postgres.ts';
import { keepSecret } from '#flows/settings/keep-secret.ts';

const noteShape = z.object({ databaseUrl: z.string(), migrateUrl: z.string() });

/**
 * Starts the database of DATA_DIR and notes its addresses there, for commands that an operator types
 * meanwhile. Its passwords come from a secret that is made on first use.
 */
export async function startEmbeddedDatabase(
  dataDir: string,
  port: number | null = null,
): Promise<RunningPostgres> {
  const secret = keepSecret(dataDir, 'postgres-secret');
  const password = (role: string) => createHmac('sha256', secret).update(role).digest('base64url');
  const running = await startPostgres({ dataDir, password, port });
  const { databaseUrl, migrateUrl } = running;
  writeFileSync(join(dataDir, 'postgres.json'), JSON.stringify({ databaseUrl, migrateUrl }), {
    mode: 0o600,
  });
  return running;
}

/** The addresses of the database that runs, or ran last, on DATA_DIR; null where none is noted. */
export function notedDatabase(dataDir: string): DatabaseUrls | null {
  try {
    return noteShape.parse(JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8')));
  } catch {
    // None is noted, or the note was cut off: the same.
    return null;
  }
}

export function forgetDatabase(dataDir: string): void {
  rmSync(join(dataDir, 'postgres.json'), { force: true });
}
