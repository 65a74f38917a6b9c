import type { IncomingMessage } from 'node:http';

/** RFC 9110 13.1.2: whether the asker says that it has this already. */
export function notModified(request: IncomingMessage, etag: string): boolean {
  const known = request.headers['if-none-match'];
  if (known === undefined) return false;
  return known
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .some((each) => each === '*' || each === etag);
}
