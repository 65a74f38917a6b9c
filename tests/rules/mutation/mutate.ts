import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { EXPLAINED } from './explained.ts';

/**
 * Mutation testing of `rules/`: plants one small fault at a time and sees whether a test notices. A fault that goes
 * unnoticed and is not explained fails the run. Arguments: names of rule files; none means all of them.
 */
interface Line {
  readonly index: number;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly begun?: boolean;
  readonly killedBy?: string | null;
}

const rules = new URL('../../../rules/', import.meta.url);
const runner = fileURLToPath(new URL('run-mutants.ts', import.meta.url));
/** A fault may loop for ever; the tests of one take a second, loading everything first takes longer. */
const PATIENCE = 12_000;
const PATIENCE_AT_FIRST = 90_000;

/** Runs the faults of one file from the given one on. Resolves to the number of the one it hung on, if it did. */
function runFrom(file: string, first: number, note: (line: Line) => void): Promise<number | null> {
  const child = spawn(process.execPath, ['--no-warnings', runner, file, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let current: Line | null = null;
  let isHung = false;
  const giveUp = () => {
    isHung = true;
    child.kill('SIGKILL');
  };
  let timer = setTimeout(giveUp, PATIENCE_AT_FIRST);
  createInterface({ input: child.stdout }).on('line', (text) => {
    clearTimeout(timer);
    timer = setTimeout(giveUp, PATIENCE);
    const line = JSON.parse(text) as Line;
    current = line.begun ? line : null;
    if (!line.begun) note(line);
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      if (isHung && current) {
        note({ ...current, killedBy: 'it never ended' });
        resolve(current.index);
      } else if (code === 0) resolve(null);
      else reject(new Error(`${file}: the run of its faults ended with ${code}`));
    });
  });
}

async function runAll(file: string): Promise<readonly Line[]> {
  const lines: Line[] = [];
  let next: number | null = 0;
  while (next !== null) {
    const hungOn: number | null = await runFrom(file, next, (line) => lines.push(line));
    next = hungOn === null ? null : hungOn + 1;
  }
  return lines;
}

const all = readdirSync(rules).filter((file) => file.endsWith('.ts'));
const asked = process.argv.slice(2);
let unexplained = 0;
let total = 0;
for (const file of asked.length > 0 ? asked : all) {
  const text = readFileSync(new URL(file, rules), 'utf8').split('\n');
  const lines = await runAll(file);
  const survivors = lines.filter(({ killedBy }) => killedBy === null);
  const isExplained = ({ line, from, to }: Line) =>
    EXPLAINED.some(
      (each) =>
        each.file === file &&
        text[line - 1]?.includes(each.on) &&
        each.from === from.trim() &&
        (each.to === undefined || each.to === to.trim()),
    );
  const unknown = survivors.filter((line) => !isExplained(line));
  total += lines.length;
  unexplained += unknown.length;
  console.log(
    `${file}: ${lines.length} faults, ${survivors.length} unnoticed, ${unknown.length} unexplained`,
  );
  for (const { line, from, to } of unknown) {
    console.log(`  ${line}: ${text[line - 1]?.trim()}\n      ${from.trim()} → ${to.trim()}`);
  }
}
console.log(`${total} faults, ${unexplained} unnoticed and not explained`);
process.exitCode = unexplained === 0 ? 0 : 1;
