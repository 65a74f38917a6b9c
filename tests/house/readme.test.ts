import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { environmentShape } from '#flows/settings/environment-shape.ts';

const readme = readFileSync('README.md', 'utf8');
const operate = readFileSync('docs/operate.md', 'utf8');
/** Where code stands: after a backtick, at a line's start, or chained. */
const COMMAND = /(?:`|^|&& |\$\()npm (?:run (?:--silent )?([\w:]+)|([a-z]+))/gm;
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

test('every command that the documents name exists, and so does the file it runs', () => {
  const known = new Set([...Object.keys(scripts), 'ci']);
  for (const [, run, plain] of `${readme}${operate}`.matchAll(COMMAND)) {
    expect(known).toContain(run ?? plain);
  }
  for (const script of Object.values(scripts)) {
    const [file] = /commands\/[\w-]+\.ts/.exec(script) ?? [];
    if (file !== undefined) expect(existsSync(file), file).toBe(true);
  }
});

test('every link of the documents leads somewhere', () => {
  for (const [, target = ''] of readme.matchAll(/\]\((?!http)([^)#]+)\)/g)) {
    expect(existsSync(target), target).toBe(true);
  }
});

test('every setting that is read is explained, and no other', () => {
  const read = Object.keys(environmentShape.shape).filter((name) => name !== 'PORTAL_EMBEDDED');
  const explained = [...operate.matchAll(/^\| ((?:`[A-Z_]+`(?:, )?)+) \|/gm)].flatMap((row) =>
    [...(row[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map((match) => match[1] ?? ''),
  );
  expect(explained.sort()).toEqual(read.sort());
});
