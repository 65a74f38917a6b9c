import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { answerWhatIf, type WhatIfAnswer } from '#flows/answer-what-if.ts';
import { readWhatIfRegister } from '#flows/what-if-register.ts';

const USAGE = 'npm run simulate -- --register FILE CASES.json [--check] [--why]';

/** Something that whoever typed the command can put right. */
class BadInput extends Error {}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        register: { type: 'string' },
        check: { type: 'boolean', default: false },
        why: { type: 'boolean', default: false },
      },
    });
    const [cases, ...more] = positionals;
    if (!values.register || !cases || more.length > 0) throw new BadInput(`usage: ${USAGE}`);
    return { register: values.register, cases, check: values.check, why: values.why };
  } catch (cause) {
    if (cause instanceof BadInput) throw cause;
    throw new BadInput(`${(cause as Error).message}\nusage: ${USAGE}`, { cause });
  }
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new BadInput(`cannot read ${file}: ${(cause as Error).message}`, { cause });
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new BadInput(`${file} is not JSON: ${(cause as Error).message}`, { cause });
  }
}

function parse<Parsed>(file: string, read: (json: unknown) => Parsed): Parsed {
  try {
    return read(readJson(file));
  } catch (cause) {
    if (!(cause instanceof z.ZodError)) throw cause;
    throw new BadInput(`${file} does not read as it should:\n${z.prettifyError(cause)}`, { cause });
  }
}

const questionsSchema = z
  .object({ questions: z.array(z.unknown()).catch([]) })
  .catch({ questions: [] });
const expectedSchema = z.object({
  answer: z.object({ use: z.boolean(), reasons: z.array(z.string()).default([]) }),
});

/** What differs from the answer that the question brings along; null where it is the same, or brings none. */
function difference(question: unknown, answer: WhatIfAnswer): string | null {
  const expected = expectedSchema.safeParse(question);
  if (!expected.success) return null;
  const { use, reasons } = expected.data.answer;
  const wanted = JSON.stringify({ use, reasons });
  const given = JSON.stringify({ use: answer.use, reasons: answer.reasons });
  return wanted === given ? null : `expected ${wanted}, got ${given}`;
}

/** What differs from the answers that the questions of a case bring along. */
function differences(json: unknown, answers: readonly WhatIfAnswer[]): readonly string[] {
  const questions = questionsSchema.parse(json).questions;
  return answers.flatMap((answer, index) => {
    const differs = difference(questions[index], answer);
    return differs === null ? [] : [`question ${index}: ${differs}`];
  });
}

/** 0 where all is well, 1 where a checked answer differs, 2 where a case could not be read. */
function simulate(): number {
  const given = readArguments();
  const register = parse(given.register, readWhatIfRegister);
  const cases = parse(given.cases, (json) => z.array(z.unknown()).parse(json));
  let isBad = false;
  let differs = false;
  for (const [index, json] of cases.entries()) {
    const { title, answers, problem } = answerWhatIf(register, json, given.why);
    process.stdout.write(`${JSON.stringify({ title, answers })}\n`);
    const different = given.check ? differences(json, answers) : [];
    const problems = problem === null ? [] : [`cannot be read: ${problem}`];
    for (const told of [...problems, ...different]) {
      process.stderr.write(`case ${index} (${title}): ${told}\n`);
    }
    isBad ||= problem !== null;
    differs ||= different.length > 0;
  }
  if (differs) return 1;
  return isBad ? 2 : 0;
}

try {
  process.exitCode = simulate();
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
