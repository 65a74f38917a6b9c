import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The first versions without the holes that are known; raised when a new hole becomes known. */
const LEAST: Readonly<Record<string, string>> = {
  next: '16.3.3',
  'next-auth': '4.24.15',
  nodemailer: '9.1.1',
  mailparser: '3.9.14',
  mailauth: '5.0.0',
  'smtp-server': '3.18.0',
};

const lock: { packages: Record<string, { version?: string; resolved?: string; link?: boolean }> } =
  JSON.parse(readFileSync('package-lock.json', 'utf8'));

const manifest: Record<string, Record<string, string>> = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

/** Every version of that package anywhere in the tree. */
function lockedVersions(name: string): string[] {
  return Object.entries(lock.packages)
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .map(([, entry]) => entry.version ?? '');
}

function isAtLeast(version: string, least: string): boolean {
  const [have, want] = [version, least].map((text) => text.split(/[.-]/).map(Number));
  for (const place of [0, 1, 2]) {
    const difference = (have?.[place] ?? 0) - (want?.[place] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

for (const [name, least] of Object.entries(LEAST)) {
  test(`threat 36: every ${name} in the lock is at least ${least}`, () => {
    const versions = lockedVersions(name);
    expect(versions).not.toEqual([]);
    expect(versions.filter((version) => !isAtLeast(version, least))).toEqual([]);
  });
}

test('threat 36: what runs in production is asked for by exact version', () => {
  const ranges = Object.entries(manifest.dependencies ?? {}).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
  );
  expect(ranges).toEqual([]);
});

test('threat 36: every package in the lock is pinned by a hash of its content', () => {
  const unpinned = Object.entries(lock.packages).filter(
    ([path, entry]) => path !== '' && !entry.link && !('integrity' in entry),
  );
  expect(unpinned.map(([path]) => path)).toEqual([]);
});
