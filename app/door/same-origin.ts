/**
 * Did one of our own pages send this form? Browsers say so in Sec-Fetch-Site; older ones in Origin,
 * which our own `no-referrer` makes `null`. What names neither is no browser that carries somebody's
 * cookies; only doors where a cookie gives power refuse it (`strict`).
 */
export function isSameOrigin(headers: Headers, portalUrl: string, strict = false): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (origin === null || origin === 'null') return !strict;
  return origin === new URL(portalUrl).origin || isOwnHost(origin, headers.get('host'));
}

function isOwnHost(origin: string, host: string | null): boolean {
  return host !== null && URL.canParse(origin) && new URL(origin).host === host;
}
