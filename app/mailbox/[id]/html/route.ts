import { isKnownGate } from '#app/door/known-gate.ts';
import { portalHouse } from '#app/house.ts';
import { readLetter } from '#flows/read-mailbox.ts';

interface Context {
  params: Promise<{ id: string }>;
}

/** A letter's own HTML, for the frame on its page: no script, nothing loaded, links open outside the frame. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { settings } = portalHouse();
  const isLoopback = request.headers.get('x-portal-loopback') === '1';
  if (!isKnownGate(request.headers) || !settings.sample || !isLoopback) return missing();
  const actor = { kind: 'anonymous', client: request.headers.get('x-portal-peer') ?? '' } as const;
  const letter = await readLetter(portalHouse(), actor, decodeURIComponent((await params).id));
  if (letter === null) return missing();
  const html = letter.html
    .replace(/<head([^>]*)>/i, '<head$1><base target="_top">')
    .replaceAll(`href="${settings.portalUrl}/`, 'href="/');
  return new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

function missing(): Response {
  return new Response('', { status: 404 });
}
