import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseLocale } from '#messages/choose-locale.ts';
import { fill } from '#messages/fill.ts';
import { isLocale, type Locale } from '#messages/messages.ts';
import { wordsIn } from '#messages/words.ts';

const STYLE =
  'body{font:1.1875rem/1.6 Georgia,serif;max-width:34rem;margin:15vh auto;padding:0 1.5rem}' +
  ':root{color-scheme:light dark}h1{font-weight:400;font-size:2.3rem;line-height:1.15}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/**
 * 500 in words for people, with the number under which the log tells what broke. A page that breaks
 * while it is drawn cannot say so itself, least of all without scripts.
 */
export function writePageBroken(
  request: IncomingMessage,
  response: ServerResponse,
  reference: string,
): void {
  const locale = localeOf(request);
  const { problem } = wordsIn(locale);
  const bytes = Buffer.from(`<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${problem.brokenTitle}</title>
<style>${STYLE}</style>
<main>
<h1>${problem.brokenTitle}</h1>
<p>${problem.broken}</p>
<p>${fill(problem.reference, { reference })}</p>
<p><a href="/">${problem.home}</a></p>
</main>
</html>
`);
  response.writeHead(500, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': bytes.length,
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(bytes);
}

function localeOf({ headers }: IncomingMessage): Locale {
  const kept = /(?:^|;\s*)lang=(\w+)/.exec(headers.cookie ?? '')?.[1];
  return isLocale(kept) ? kept : chooseLocale(headers['accept-language'] ?? '');
}
