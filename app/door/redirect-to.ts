/** On to a page of ours, by its path alone: no host is ever repeated. */
export function redirectTo(path: string, headers: HeadersInit = {}): Response {
  const given = new Headers(headers);
  given.set('location', path);
  given.set('cache-control', 'no-store');
  return new Response(null, { status: 303, headers: given });
}
