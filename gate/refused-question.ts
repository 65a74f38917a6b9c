import { Problem } from './problem.ts';

/** A question that has no answer at all, as the 400 it is. */
export function refusedQuestion(kind: 'unknown_purpose' | 'as_of_in_future'): Problem {
  const [problem, pointer, detail] =
    kind === 'unknown_purpose'
      ? (['unknown-purpose', '/purpose', 'no such purpose is published'] as const)
      : (['in-the-future', '/asOf', 'lies in the future'] as const);
  return new Problem(problem, `${pointer}: ${detail}`, { errors: [{ pointer, detail }] });
}
