import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PostgresUser } from './postgres-user.ts';

/**
 * The cluster's folder in `home`, made by `initdb` where there is none: aside first, then renamed, so
 * that a start killed half-way leaves nothing that looks whole. The locale is PostgreSQL's own (text
 * sorts by code point, the same on every machine).
 */
export function createCluster(
  home: string,
  initdb: string,
  password: string,
  user: PostgresUser | null,
): string {
  const cluster = join(home, 'postgres');
  if (existsSync(cluster)) return cluster;
  const aside = join(home, 'postgres.new');
  const passwordFile = join(home, 'postgres.password');
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user !== null) for (const path of [aside, passwordFile]) chownSync(path, user.uid, user.gid);
  const words = [
    `--pgdata=${aside}`,
    `--pwfile=${passwordFile}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  const { status, stderr, error } = spawnSync(initdb, words, {
    ...(user ?? {}),
    cwd: '/',
    encoding: 'utf8',
  });
  rmSync(passwordFile);
  if (status !== 0) {
    throw new Error(`initdb could not make a database: ${stderr}`, { cause: error });
  }
  renameSync(aside, cluster);
  return cluster;
}
