import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** What TypeScript says of a rule with this one line in it, under the rules' own settings. */
function complaintsAbout(line: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'objection-portal-rules-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync('rules/tsconfig.json', join(folder, 'tsconfig.json'));
  writeFileSync(join(folder, 'planted.ts'), `export const planted = ${line};\n`);
  try {
    execFileSync(resolve('node_modules/.bin/tsc'), ['-p', folder, '--pretty', 'false'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout);
  }
  return '';
}

for (const name of ['fetch', 'process', 'console', 'setTimeout', 'performance', 'document']) {
  test(`in the rules there is no ${name}`, () => {
    expect(complaintsAbout(name)).toContain(`'${name}'`);
  });
}

test('in the rules there is arithmetic', () => {
  expect(complaintsAbout('1 + 1')).toBe('');
});
