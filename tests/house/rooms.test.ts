import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';

/** What would be committed now. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(path));
const code = files.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

test('no folder is named after nothing in particular', () => {
  const vague = /(?:^|\/)(?:lib|utils|helpers|types|services|common|hooks)\//;
  expect(files.filter((path) => vague.test(path))).toEqual([]);
});

test('no file only hands on what others export', () => {
  const barrels = code.filter((path) =>
    /^export (?:type )?(?:\*|\{[^}]*\}) from/m.test(readFileSync(path, 'utf8')),
  );
  expect(barrels).toEqual([]);
});

test('no file is longer than 250 lines, most are far shorter', () => {
  const ours = code.filter((path) => !/^(?:tests|messages)\//.test(path));
  const lengths = ours.map((path) => ({ path, lines: linesOf(path) }));
  expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length * 0.5)]).toBeLessThanOrEqual(60);
  expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(150);
});

test('nothing in the tree promises to be done another day, and no test is switched off', () => {
  const promises = /\b(?:TODO|FIXME|XXX|HACK)\b|\b(?:test|it|describe)\.(?:skip|only|todo)\(/;
  const found = code.filter(
    (path) => basename(path) !== 'rooms.test.ts' && promises.test(readFileSync(path, 'utf8')),
  );
  expect(found).toEqual([]);
});

test('no two decisions have the same number', () => {
  const numbers = files
    .filter((path) => dirname(path) === 'docs/decisions')
    .map((path) => Number(basename(path).slice(0, 4)));
  expect(numbers.length).toBeGreaterThan(3);
  expect(new Set(numbers).size).toBe(numbers.length);
});

function linesOf(path: string): number {
  return readFileSync(path, 'utf8').split('\n').length - 1;
}
