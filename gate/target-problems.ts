import { Problem } from './problem.ts';

export function wrongAddress(problem: string): Problem {
  const detail = `is not an e-mail address (${problem})`;
  return new Problem('invalid-body', `/address: ${detail}`, {
    errors: [{ pointer: '/address', detail }],
  });
}

/** Points at each name in the list that no published notice has. */
export function unknownPurpose(
  named: readonly string[] | 'all',
  unknown: readonly string[],
): Problem {
  const detail = 'no such purpose is published';
  const errors =
    named === 'all'
      ? [{ pointer: '/purposes', detail }]
      : named.flatMap((purpose, i) =>
          unknown.includes(purpose) ? [{ pointer: `/purposes/${i}`, detail }] : [],
        );
  return new Problem('unknown-purpose', detail, { errors });
}
