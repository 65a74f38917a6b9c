import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { PostgresUser } from './postgres-user.ts';

/** Where a database may live when DATA_DIR is closed to its user; all of them survive a restart of the machine. */
const ELSEWHERE = ['/var/lib', '/var/tmp'];

/**
 * The folder of the cluster and of copied binaries: DATA_DIR itself, or, where the user that PostgreSQL
 * must run as cannot reach DATA_DIR (below root's home, or a `mktemp -d`), a folder elsewhere whose
 * path is noted in DATA_DIR, so that the next start finds it again.
 */
export function postgresHome(dataDir: string, user: PostgresUser | null): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const note = join(dataDir, 'database-home');
  if (existsSync(note)) return noted(note);
  if (user === null || isReachable(dataDir, user)) return dataDir;
  const root = ELSEWHERE.find((folder) => isWritable(folder) && isReachable(folder, user));
  if (root === undefined) {
    throw new Error(
      `the database cannot live in ${dataDir}: as root, set DATA_DIR to a folder that other users can reach`,
    );
  }
  const home = mkdtempSync(join(root, 'objection-portal-'));
  chmodSync(home, 0o711);
  writeFileSync(note, `${home}\n`);
  return home;
}

function noted(note: string): string {
  const home = readFileSync(note, 'utf8').trim();
  if (existsSync(home)) return home;
  throw new Error(
    `${note} says that the database is in ${home}, which is gone; remove ${note} to begin with an empty one`,
  );
}

/** Whether that user may pass through every folder down to this one. */
function isReachable(folder: string, { uid, gid }: PostgresUser): boolean {
  const path = realpathSync(folder);
  const { mode, uid: owner, gid: group } = statSync(path);
  const passes = owner === uid ? mode & 0o100 : group === gid ? mode & 0o010 : mode & 0o001;
  if (passes === 0) return false;
  return path === dirname(path) || isReachable(dirname(path), { uid, gid });
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    // The question was whether it can be written to; this is the answer "no".
    return false;
  }
}
