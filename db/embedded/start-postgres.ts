import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import postgres from 'postgres';
import { createCluster } from './create-cluster.ts';
import { endLeftOver } from './end-left-over.ts';
import { freePort } from './free-port.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { postgresHome } from './postgres-home.ts';
import { postgresUser } from './postgres-user.ts';
import { type DatabaseUrls, prepareRoles } from './prepare-roles.ts';

export interface RunningPostgres extends DatabaseUrls {
  readonly process: ChildProcess;
  readonly port: number;
  /** Of PostgreSQL's own superuser: for tests, which make databases of their own. */
  readonly superuserUrl: string;
  /** Ends all sessions and stops cleanly. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  readonly dataDir: string;
  /** A password for each role, always the same, base64url. */
  readonly password: (role: string) => string;
  /** The port of before, so that clients that stayed find it again; any free one where null. */
  readonly port?: number | null;
  /** Further settings, as in postgresql.conf. */
  readonly settings?: Readonly<Record<string, string>>;
}

const PATIENCE = 30_000;

/**
 * Starts the embedded PostgreSQL 18 on 127.0.0.1 with its two roles, as a child in a group of its own:
 * a terminal's Ctrl-C must not reach it before those who still write to it.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const user = postgresUser();
  const home = postgresHome(options.dataDir, user);
  const binaries = postgresBinaries(home, user);
  const cluster = createCluster(home, binaries.initdb, options.password('postgres'), user);
  await endLeftOver(cluster);
  const port = options.port ?? (await freePort());
  const url = `postgres://postgres:${options.password('postgres')}@127.0.0.1:${port}/postgres`;
  const start = () => launch(binaries.postgres, cluster, port, options);
  const child = await started(start, url, join(options.dataDir, 'postgres.log'));
  const urls = await prepareRoles(url, options.password);
  return { ...urls, port, superuserUrl: url, process: child, stop: () => stop(child) };
}

function launch(
  binary: string,
  cluster: string,
  port: number,
  { dataDir, settings = {} }: PostgresOptions,
): ChildProcess {
  const chosen = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  const words = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // A file and not a pipe: a pipe would break with the supervisor, and PostgreSQL with it.
  const log = openSync(join(dataDir, 'postgres.log'), 'a', 0o600);
  try {
    return spawn(binary, ['-D', cluster, ...words], {
      ...(postgresUser() ?? {}),
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
    });
  } finally {
    closeSync(log);
  }
}

/**
 * Waits until it answers. It may end again at once while the sessions of a killed one still hold its
 * memory; then it is started anew.
 */
async function started(start: () => ChildProcess, url: string, log: string): Promise<ChildProcess> {
  const begun = Date.now();
  let child = start();
  for (;;) {
    const problem = await refusal(url);
    if (problem === null && child.exitCode === null) return child;
    if (Date.now() - begun > PATIENCE) {
      child.kill('SIGQUIT');
      throw new Error(`PostgreSQL does not start; ${log} says why`, { cause: problem });
    }
    await setTimeout(50);
    if (child.exitCode !== null || child.signalCode !== null) {
      await setTimeout(200);
      child = start();
    }
  }
}

async function refusal(url: string): Promise<unknown> {
  const sql = postgres(url, { max: 1, connect_timeout: 2 });
  try {
    await sql`select 1`;
    return null;
  } catch (error) {
    return error;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  await ended;
}
