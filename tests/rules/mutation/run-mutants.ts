import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Mutant, mutantsOf } from './mutants.ts';
import { takeCollected } from './tiny-vitest.ts';

/**
 * Plants the faults of one rule file one after the other and runs the tests of the rules on each, until one fails.
 * One line of JSON a fault. Arguments: the file's name, and the number of the first fault.
 */
const [target = '', first = '0'] = process.argv.slice(2);
const rules = new URL('../../../rules/', import.meta.url);
const tests = new URL('../', import.meta.url);
const targetUrl = new URL(target, rules).href;
/** What runs for minutes, compares with the twin, or reads the tests themselves. */
const NOT_HERE = /^(.*twin.*|properties|every-rule-is-tested)\.test\.ts$/;
const files = readdirSync(tests).filter(
  (file) => file.endsWith('.test.ts') && !NOT_HERE.test(file),
);

const stripped = new Map<string, string>();
let run = 0;
let planted: string | null = null;

function source(url: string): string {
  const code = stripped.get(url) ?? stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
  stripped.set(url, code);
  return code;
}

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'vitest')
      return { url: new URL('tiny-vitest.ts', import.meta.url).href, shortCircuit: true };
    const resolved = next(specifier, context);
    const isOurs = resolved.url.endsWith('.ts') && !resolved.url.includes('/mutation/');
    return isOurs ? { ...resolved, url: `${resolved.url}?run=${run}` } : resolved;
  },
  load(url, context, next) {
    const [file = '', query] = url.split('?run=');
    if (query === undefined) return next(url, context);
    const code = file === targetUrl && planted !== null ? planted : source(file);
    return { format: 'module', source: code, shortCircuit: true };
  },
});

/** The name of the first test that fails; null where all pass. Loading alone may fail, too. */
async function firstFailure(): Promise<string | null> {
  run++;
  takeCollected();
  try {
    for (const file of files) await import(new URL(`${file}?run=${run}`, tests).href);
  } catch (error) {
    return `loading: ${error}`;
  }
  for (const { name, run: body } of takeCollected()) {
    try {
      await body();
    } catch {
      return name;
    }
  }
  return null;
}

function report(mutant: Mutant, index: number, killedBy: string | null): void {
  const { line, from, to } = mutant;
  process.stdout.write(`${JSON.stringify({ index, line, from, to, killedBy })}\n`);
}

const healthy = await firstFailure();
if (healthy !== null) throw new Error(`the tests fail without any fault: ${healthy}`);
for (const [index, mutant] of mutantsOf(source(targetUrl)).entries()) {
  if (index < Number(first)) continue;
  process.stdout.write(
    `${JSON.stringify({ index, begun: true, line: mutant.line, from: mutant.from, to: mutant.to })}\n`,
  );
  planted = mutant.code;
  report(mutant, index, await firstFailure());
}
