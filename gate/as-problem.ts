import { ForbiddenError } from '#flows/forbidden.ts';
import { Problem } from './problem.ts';

/** Errors of postgres.js itself when the server cannot be reached, and of the sockets below it. */
const UNREACHABLE = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ENOTFOUND',
  'ETIMEDOUT',
]);

/**
 * SQLSTATE classes of a server that is away, starting, stopping, full, or that asks to try again:
 * 08 connection, 53 resources, 57P operator intervention, 40 transaction rollback, 28 role not yet there.
 */
const TRY_AGAIN = /^(?:08...|53...|57P..|40...|28...|3D000|42P01)$/;

/** What a thrown error is answered as: itself, 503 while the database is away, else 500 with a number to ask about. */
export function asProblem(error: unknown, reference: string): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof ForbiddenError) {
    return new Problem('forbidden', 'This is not yours to do.', { cause: error });
  }
  if (isAway(error)) {
    return new Problem('unavailable', 'The portal is not ready; ask again soon.', {
      headers: { 'retry-after': '2' },
      cause: error,
    });
  }
  return new Problem('internal-error', `Please name this number to the operator: ${reference}`, {
    cause: error,
  });
}

function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (UNREACHABLE.has(code) || TRY_AGAIN.test(code)) return true;
  if (error instanceof AggregateError && error.errors.some(isAway)) return true;
  return isAway(error.cause);
}
