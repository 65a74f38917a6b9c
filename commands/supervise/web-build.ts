import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CommandError } from '#commands/command-error.ts';

/** Whatever the pages are made from. */
const SOURCES = [
  'app',
  'components',
  'db',
  'flows',
  'mail',
  'messages',
  'public',
  'register',
  'rules',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'instrumentation.ts',
  'proxy.ts',
  'tsconfig.json',
];
const STAMP = join('.next', 'built-from');

/** Whether the pages are built from the code as it is now. */
export function isBuilt(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourceHash();
}

/** Builds the pages, showing the builder's own words as they come. Reads neither database nor settings. */
export async function buildPages(halt?: AbortSignal): Promise<void> {
  const hash = sourceHash();
  const bin = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [bin, 'build'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  halt?.addEventListener('abort', () => child.kill());
  const [code] = await once(child, 'exit');
  if (halt?.aborted) return;
  if (code !== 0) throw new CommandError('The pages could not be built; the reason stands above.');
  writeFileSync(STAMP, hash);
}

function sourceHash(): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const source of SOURCES) if (existsSync(source)) add(hash, source);
  return hash.digest('hex');
}

function add(hash: ReturnType<typeof createHash>, path: string): void {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) add(hash, join(path, name));
  } else hash.update(`${path}\0`).update(createHash('sha256').update(readFileSync(path)).digest());
}
