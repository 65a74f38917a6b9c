import { portalHouse } from '#app/house.ts';
import { type Draft, keepDraft } from './drafts.ts';

const PASSED_ON = [
  'accept-language',
  'cookie',
  'x-portal-lang',
  'x-portal-loopback',
  'x-portal-peer',
];
const HANDED_BACK = ['content-type', 'content-security-policy', 'referrer-policy', 'set-cookie'];

/**
 * Answers a form that cannot be taken as it is with its own page, everything typed kept and each
 * problem named. A handler cannot draw a page, so it asks this very server for it, on loopback.
 */
export async function showAgain(
  request: Request,
  page: string,
  status: 400 | 422,
  draft: Draft,
): Promise<Response> {
  const headers = new Headers({
    'x-portal-gate': process.env.GATE_SECRET ?? '',
    'x-portal-draft': keepDraft(draft),
  });
  for (const name of PASSED_ON) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const answer = await fetch(`http://127.0.0.1:${process.env.NEXT_PORT}${page}`, {
    headers,
    cache: 'no-store',
  });
  if (!answer.ok) throw new Error(`the page ${page} answered ${answer.status}`);
  portalHouse().log('info', 'form_returned', { page, fields: Object.keys(draft.problems) });
  const given = new Headers({ 'cache-control': 'no-store' });
  for (const name of HANDED_BACK) {
    const value = answer.headers.get(name);
    if (value !== null) given.set(name, value);
  }
  return new Response(await answer.text(), { status, headers: given });
}
