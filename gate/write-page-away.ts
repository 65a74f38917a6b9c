import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';

const STYLE =
  'body{font:1.125rem/1.6 Georgia,serif;max-width:34rem;margin:15vh auto;padding:0 1.5rem}' +
  ':root{color-scheme:light dark}p+p{margin-top:1.5rem}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Back in a moment</title>
<style>${STYLE}</style>
<h1>Back in a moment</h1>
<p>The pages of this portal are starting. Please load this page again in a few seconds. If you were
sending something, send it again: doing so twice does no harm, and objections sent by e-mail arrive all
the while.</p>
<p lang="de">Die Seiten dieses Portals starten gerade. Bitte laden Sie die Seite in ein paar Sekunden neu.
Wenn Sie etwas abgeschickt haben, schicken Sie es noch einmal: zweimal schadet nicht, und Widersprüche per
E-Mail kommen währenddessen an.</p>
<p lang="da">Portalens sider er ved at starte. Genindlæs siden om et par sekunder. Hvis du var ved at sende
noget, så send det igen: to gange gør ingen skade, og indsigelser pr. e-mail når frem imens.</p>
</html>
`;

/** 503 in words for people, while the pages' own server is away. */
export function writePageAway(response: ServerResponse): void {
  const bytes = Buffer.from(PAGE);
  response.writeHead(503, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': bytes.length,
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'retry-after': '3',
    'x-content-type-options': 'nosniff',
  });
  response.end(bytes);
}
