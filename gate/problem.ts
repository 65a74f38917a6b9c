/** One thing wrong with a request: a JSON pointer (RFC 6901) into the body, or `/name` of a query parameter or header. */
export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
}

/** The kinds of problem the API answers with. The word is the stable end of the problem's `type`. */
export const PROBLEMS = {
  'invalid-request': [400, 'The request cannot be read'],
  'invalid-json': [400, 'The body is not JSON'],
  'invalid-body': [400, 'The body does not say what it should'],
  'invalid-query': [400, 'A query parameter does not say what it should'],
  'unknown-purpose': [400, 'The purpose is not known'],
  'in-the-future': [400, 'The instant lies in the future'],
  unauthorized: [401, 'A key is needed'],
  forbidden: [403, 'The key does not have the scope'],
  'not-found': [404, 'There is nothing here'],
  'method-not-allowed': [405, 'The method is not offered here'],
  timeout: [408, 'The body did not arrive in time'],
  conflict: [409, 'It contradicts what is already there'],
  'position-ahead': [409, 'The position is beyond the end of the stream'],
  'idempotency-conflict': [409, 'The Idempotency-Key was used for another request'],
  'in-progress': [409, 'The first request with this Idempotency-Key is still being answered'],
  'too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'The body is of a type that is not read here'],
  'unknown-host': [421, 'This host is not served here'],
  'refused-notice': [422, 'The notice may not be published'],
  'too-many-requests': [429, 'Too many requests'],
  'internal-error': [500, 'Something broke on our side'],
  unavailable: [503, 'Not ready'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemKind = keyof typeof PROBLEMS;

/** Thrown inside the gate and answered as RFC 9457 problem JSON; `cause` is for the log alone. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly detail: string;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    kind: ProblemKind,
    detail: string,
    more: {
      errors?: readonly FieldError[];
      headers?: Record<string, string>;
      cause?: unknown;
    } = {},
  ) {
    super(detail, more.cause === undefined ? undefined : { cause: more.cause });
    this.kind = kind;
    this.detail = detail;
    this.errors = more.errors ?? [];
    this.headers = more.headers ?? {};
  }

  get status(): number {
    return PROBLEMS[this.kind][0];
  }
}

/** RFC 9457 members. `type` is a relative reference, so that it stays the same wherever the portal is served. */
export function problemBody(problem: Problem): string {
  const [status, title] = PROBLEMS[problem.kind];
  return JSON.stringify({
    type: `/problems/${problem.kind}`,
    title,
    status,
    detail: problem.detail,
    ...(problem.errors.length > 0 ? { errors: problem.errors } : {}),
  });
}
