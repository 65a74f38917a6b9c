import { portalHouse } from '#app/house.ts';
import { isLocale } from '#messages/messages.ts';
import { wordsIn } from '#messages/words.ts';
import { isKnownGate } from './known-gate.ts';
import { isSameOrigin } from './same-origin.ts';

/** 403 in words for a form that another site sent, or that came around the gate; null for our own. */
export function refuseForeign(request: Request, strict = false): Response | null {
  if (!isKnownGate(request.headers)) return new Response('Not through the gate', { status: 403 });
  const { settings, log } = portalHouse();
  if (isSameOrigin(request.headers, settings.portalUrl, strict)) return null;
  log('warn', 'foreign_form_refused', {});
  const lang = request.headers.get('x-portal-lang');
  const { problem } = wordsIn(isLocale(lang) ? lang : 'en');
  return new Response(`${problem.forbiddenTitle}\n\n${problem.forbidden}\n`, {
    status: 403,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
