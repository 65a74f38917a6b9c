import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NOTICE_REFUSALS } from '#rules/notice-refusal.ts';
import { CONTACT_REASONS, REASONS } from '#rules/reason.ts';

const folder = new URL('./', import.meta.url);
const tests = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts') && file !== 'every-rule-is-tested.test.ts')
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n');

/** What no test is named after. A test of its own that is named `rule 7: …` or `reason minor: …` mends it. */
function without(kind: string, names: readonly (string | number)[]): readonly (string | number)[] {
  return names.filter((name) => !new RegExp(`(describe|test)\\(\\s*'${kind} ${name}:`).test(tests));
}

test('each of the twenty rules has a test named after it', () => {
  const rules = Array.from({ length: 20 }, (_, index) => index + 1);
  expect(without('rule', rules)).toEqual([]);
});

test('each reason has a test named after it', () => {
  expect(without('reason', REASONS)).toEqual([]);
});

test('each reason against a message sent unasked has a test named after it', () => {
  expect(without('contact', CONTACT_REASONS)).toEqual([]);
});

test('each refusal to publish has a test named after it', () => {
  expect(without('refusal', NOTICE_REFUSALS)).toEqual([]);
});

test('the check itself finds a rule without a test', () => {
  expect(without('rule', [20, 21])).toEqual([21]);
});
