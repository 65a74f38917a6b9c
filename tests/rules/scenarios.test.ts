import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerWhatIf } from '#flows/answer-what-if.ts';
import { readWhatIfRegister } from '#flows/what-if-register.ts';

type Case = { title: string; questions: { answer: unknown }[] };

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`scenarios/${file}`, import.meta.url), 'utf8'));
}

const register = readWhatIfRegister(read('register.json'));
const cases = read('cases.json') as Case[];

describe('the shared cases are answered as they say', () => {
  test.each(cases.map((each) => [each.title, each] as const))('%s', (_, each) => {
    const expected = each.questions.map(({ answer }) => answer);
    expect(answerWhatIf(register, each).answers).toEqual(expected);
  });
});
