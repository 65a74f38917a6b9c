/** Segments under which a token stands. */
const TOKEN_AFTER = new Set(['confirm', 'status', 'received', 'sign-in', 'link', 'callback']);

/**
 * A path as it may stand in a log: no query, no token, no address. What is long enough to be a
 * token, or holds an @, is taken for one.
 */
export function redactPath(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const segments = path.slice(0, 500).split('/');
  return segments
    .map((segment, i) => (isSecret(segment, segments[i - 1]) ? '…' : segment))
    .join('/');
}

function isSecret(segment: string, before: string | undefined): boolean {
  if (segment === '') return false;
  if (before !== undefined && TOKEN_AFTER.has(before)) return true;
  return segment.length > 40 || /@|%/.test(segment);
}
