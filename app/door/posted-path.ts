/**
 * Forms post to the address of the page they stand on, a stable one; a page cannot take a POST, so
 * the handler behind it has an address of its own, to which the proxy passes it on.
 */
export function postedPath(path: string): string | null {
  // The proxy may see the path again that it has passed on.
  if (path.endsWith('/press')) return null;
  if (path === '/object') return '/object/file';
  if (path === '/sign-in') return '/sign-in/press';
  if (/^\/(?:confirm|sign-in|link|status)\/[^/]+$/.test(path)) return `${path}/press`;
  if (/^\/my\/(?:[^/]+\/)*[^/]+$/.test(path)) return `${path}/press`;
  if (/^\/admin\/(?:mail|record|case|objections|take)(?:\/[^/]+)*$/.test(path))
    return `${path}/press`;
  return null;
}
