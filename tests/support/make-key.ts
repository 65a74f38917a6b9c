import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Makes a key as an operator does, with the command, on the portal that runs on that folder. */
export async function makeKey(dataDir: string, scopes: readonly string[]): Promise<string> {
  const words = ['commands/keys.ts', 'create', '--name', 'test', '--scope', scopes.join(',')];
  const { stdout } = await promisify(execFile)(process.execPath, words, {
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', MIGRATE_URL: '' },
  });
  return stdout.trim().split('\n').at(-1) ?? '';
}
