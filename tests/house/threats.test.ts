import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The rows of docs/threats.md. */
const rows = [...readFileSync('docs/threats.md', 'utf8').matchAll(/^\| (\d+) \| ([^|]+) \|/gm)].map(
  ([, number, what]) => ({ number: Number(number), what: what?.trim() }),
);

/** The rows that some test is named after. */
const named = new Set(
  globSync('tests/**/*.test.ts').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/['"`]threat (\d+):/g)].map((match) =>
      Number(match[1]),
    ),
  ),
);

test('the table of threats has rows', () => {
  expect(rows.length).toBeGreaterThanOrEqual(12);
});

for (const { number, what } of rows) {
  test(`row ${number} (${what}) has a test named after it`, () => {
    expect(named).toContain(number);
  });
}
