import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What each room must never import; one file is planted for each. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  rules: ['zod', 'node:fs', '#db/connect.ts', '#flows/house.ts', '../flows/house.ts'],
  messages: ['#db/connect.ts', '#flows/house.ts', '#app/page.tsx', 'react', '../db/connect.ts'],
  db: ['#flows/house.ts', '#mail/verp.ts', '#gate/serve.ts', '#app/page.tsx', 'next/headers'],
  mail: ['#db/connect.ts', '#flows/house.ts', '#components/page.tsx', 'next', '../db/connect.ts'],
  flows: ['#app/page.tsx', '#components/page.tsx', '#gate/serve.ts', '#commands/start.ts', 'react'],
  gate: ['#app/page.tsx', '#components/page.tsx', '#commands/start.ts', '#mail/verp.ts', 'next'],
  components: ['#flows/house.ts', '#db/connect.ts', 'postgres', 'node:fs', '../flows/house.ts'],
  app: ['#db/connect.ts', '#mail/verp.ts', '#gate/serve.ts', '#commands/start.ts', 'postgres'],
  commands: ['#app/page.tsx', '#components/page.tsx', 'react', '../flows/house.ts'],
  tests: ['../rules/decide.ts'],
};

interface Planted {
  readonly path: string;
  readonly text: string;
  readonly rule: string;
}

const IMPORT = 'lint/style/noRestrictedImports';
const planted: readonly Planted[] = [
  ...Object.entries(FORBIDDEN).flatMap(([room, imports]) =>
    imports.map((name, place) => ({
      path: `${room}/planted-${place}.ts`,
      text: `import * as other from '${name}';\n\nexport const planted = other;\n`,
      rule: IMPORT,
    })),
  ),
  ...['Date.now()', 'new Date()', 'Math.random()'].map((clock, place) => ({
    path: `rules/planted-clock-${place}.ts`,
    text: `export const planted = ${clock};\n`,
    rule: 'plugin',
  })),
  {
    path: 'flows/planted-circle.ts',
    text: "import type { Other } from './planted-other.ts';\n\nexport type Circle = Other | null;\n",
    rule: 'lint/suspicious/noImportCycles',
  },
  {
    path: 'flows/planted-other.ts',
    text: "import type { Circle } from './planted-circle.ts';\n\nexport type Other = Circle | 1;\n",
    rule: 'lint/suspicious/noImportCycles',
  },
  {
    path: 'flows/planted-default.ts',
    text: 'export default function planted() {}\n',
    rule: 'lint/style/noDefaultExport',
  },
  {
    path: 'flows/PlantedName.ts',
    text: 'export const planted = 1;\n',
    rule: 'lint/style/useFilenamingConvention',
  },
  {
    path: 'flows/planted-long.ts',
    text: `export function planted() {\n${'  planted();\n'.repeat(51)}}\n`,
    rule: 'lint/complexity/noExcessiveLinesPerFunction',
  },
  {
    path: 'flows/planted-floating.ts',
    text: 'async function later() {}\n\nexport function planted() {\n  later();\n}\n',
    rule: 'lint/nursery/noFloatingPromises',
  },
];

/** What every room may do: refused nowhere, or the fence would only be a wall. */
const allowed: Readonly<Record<string, string>> = {
  rules: './planted-good.ts',
  messages: '#rules/instant.ts',
  db: '#rules/instant.ts',
  mail: '#messages/en.ts',
  flows: '#db/connect.ts',
  gate: '#flows/house.ts',
  components: '#messages/en.ts',
  app: '#flows/house.ts',
  commands: '#gate/serve.ts',
};

let folder: string;
let refusals: ReadonlyMap<string, readonly string[]>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'objection-portal-fence-'));
  cpSync('biome.json', join(folder, 'biome.json'));
  plant('rules/no-clock.grit', null);
  plant('package.json', null);
  for (const { path, text } of planted) plant(path, text);
  for (const [room, name] of Object.entries(allowed)) {
    plant(
      `${room}/allowed.ts`,
      `import type * as other from '${name}';\n\nexport type Good = typeof other;\n`,
    );
  }
  refusals = lint(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Null copies the project's own file. */
function plant(path: string, text: string | null): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  if (text === null) cpSync(path, target);
  else writeFileSync(target, text);
}

/** The rules that each file breaks, as Biome says. */
function lint(cwd: string): Map<string, string[]> {
  const bin = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const words = [bin, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const found = new Map<string, string[]>();
  for (const { category, location } of diagnosticsOf(words, cwd)) {
    const path = typeof location.path === 'string' ? location.path : location.path.file;
    found.set(path, [...(found.get(path) ?? []), category]);
  }
  return found;
}

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string | { readonly file: string } };
}

function diagnosticsOf(words: string[], cwd: string): Diagnostic[] {
  try {
    execFileSync(process.execPath, words, { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    // It found something, as it shall; what it found stands on its standard output.
    const { stdout } = error as { stdout: Buffer };
    return JSON.parse(stdout.toString('utf8')).diagnostics;
  }
  return [];
}

for (const { path, text, rule } of planted) {
  test(`the fence refuses ${path}: ${text.split('\n')[0]}`, () => {
    expect(refusals.get(path)).toContain(rule);
  });
}

for (const room of Object.keys(allowed)) {
  test(`the fence lets ${room} do what it is there for`, () => {
    expect(refusals.get(`${room}/allowed.ts`)).toBeUndefined();
  });
}
