import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { runCommand } from './run-command.ts';
import { buildPages, isBuilt } from './supervise/web-build.ts';

/** Where the runners leave their counts. */
const RESULTS = 'test-results';
const UNIT = `${RESULTS}/unit.json`;
const KILL = `${RESULTS}/kill.json`;
const WEB = `${RESULTS}/web.json`;

const unitShape = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const webShape = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

interface Step {
  readonly name: string;
  run(): Promise<boolean>;
}

const steps: readonly Step[] = [
  npmStep('types', 'check:types'),
  npmStep('types of the rules', 'check:rules'),
  npmStep('fence', 'check:fence'),
  npmStep('unused code', 'check:unused'),
  npmStep('tests', 'test:unit', ...reporting(UNIT)),
  { name: 'build', run: build },
  npmStep('killed processes', 'test:kill:once', ...reporting(KILL)),
  npmStep('tests in a browser', 'test:web'),
];

/** Everything that can be checked, one step after the other, all of them even where one fails. */
await runCommand(async () => {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const failures: string[] = [];
  for (const [place, step] of steps.entries()) {
    process.stdout.write(`\n── ${place + 1}/${steps.length} ${step.name}\n`);
    if (!(await step.run())) failures.push(step.name);
  }
  const unit = counted(UNIT, unitShape, (all) => [all.numPassedTests, all.numFailedTests]);
  const kill = counted(KILL, unitShape, (all) => [all.numPassedTests, all.numFailedTests]);
  const web = counted(WEB, webShape, ({ stats }) => [
    stats.expected + stats.flaky,
    stats.unexpected,
  ]);
  const checks = steps.length - failures.length;
  process.stdout.write(`\n${checks} of ${steps.length} steps passed`);
  process.stdout.write(failures.length > 0 ? `; failed: ${failures.join(', ')}\n` : '\n');
  process.stdout.write(
    `${unit[0] + kill[0] + web[0]} passed, ${unit[1] + kill[1] + web[1]} failed\n`,
  );
  if (failures.length > 0) process.exitCode = 1;
});

function reporting(file: string): string[] {
  return ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
}

function npmStep(name: string, ...words: string[]): Step {
  return { name, run: () => runs('npm', ['run', '--silent', ...words]) };
}

async function runs(command: string, words: readonly string[]): Promise<boolean> {
  const child = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = await once(child, 'exit');
  return code === 0;
}

async function build(): Promise<boolean> {
  if (!isBuilt()) await buildPages();
  return isBuilt();
}

function counted<T>(
  file: string,
  shape: z.ZodType<T>,
  counts: (result: T) => [number, number],
): [number, number] {
  try {
    return counts(shape.parse(JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    // The runner did not come to its end; its step has failed and says why.
    return [0, 0];
  }
}
