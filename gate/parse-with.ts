import type { z } from 'zod';
import { type FieldError, Problem, type ProblemKind } from './problem.ts';
import { pointerPart } from './read-json.ts';

/** Errors beyond this are not listed: an answer must not be many times its question. */
const LISTED = 50;

export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: FieldError[] };

/** Bad input as field errors, each with a pointer to where it is. */
export function readWith<T>(schema: z.ZodType<T>, value: unknown): Read<T> {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, errors: result.error.issues.flatMap(fieldErrors).slice(0, LISTED) };
}

/** The same, thrown as the 400 to answer. */
export function parseWith<T>(
  schema: z.ZodType<T>,
  value: unknown,
  kind: ProblemKind = 'invalid-body',
): T {
  const read = readWith(schema, value);
  if (read.ok) return read.value;
  const first = read.errors[0];
  throw new Problem(
    kind,
    first ? `${first.pointer || 'the whole'}: ${first.detail}` : 'unreadable',
    {
      errors: read.errors,
    },
  );
}

type Issue = z.core.$ZodIssue;

function fieldErrors(issue: Issue): FieldError[] {
  const at = issue.path.map((key) => `/${pointerPart(key)}`).join('');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: `${at}/${pointerPart(key)}`,
      detail: 'unknown field',
    }));
  }
  if (issue.code === 'invalid_union') return [unionError(issue, at)];
  return [{ pointer: at, detail: issue.message }];
}

/** Of a union's complaints, those of the alternative that was meant: the one with the deepest path. */
function unionError(issue: Extract<Issue, { code: 'invalid_union' }>, at: string): FieldError {
  const inner = issue.errors.flat().toSorted((a, b) => b.path.length - a.path.length)[0];
  if (!inner || inner.path.length === 0) return { pointer: at, detail: issue.message };
  const [deep] = fieldErrors(inner);
  return deep ? { ...deep, pointer: at + deep.pointer } : { pointer: at, detail: issue.message };
}
