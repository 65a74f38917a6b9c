import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import {
  contentSecurity,
  DOWNLOAD_SECURITY,
  isDownload,
  isLetterFrame,
  LETTER_SECURITY,
} from '#app/door/content-security.ts';
import { jsonPath } from '#app/door/json-path.ts';
import { isKnownGate } from '#app/door/known-gate.ts';
import { postedPath } from '#app/door/posted-path.ts';
import { chooseLocale } from '#messages/choose-locale.ts';
import { isLocale, type Locale } from '#messages/messages.ts';

/** Every page request on its way in: is it from our gate, in which language, and what may the page load. */
export function proxy(request: NextRequest): NextResponse {
  if (!isKnownGate(request.headers))
    return new NextResponse('Not through the gate', { status: 403 });
  const asked = request.nextUrl.searchParams.get('lang');
  const policy = contentSecurity(
    randomBytes(16).toString('base64'),
    process.env.NODE_ENV === 'development',
    issuerOrigin(),
  );
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-portal-lang', localeOf(request, asked));
  headers.set('x-portal-path', request.nextUrl.pathname);
  const response = passOn(request, headers);
  response.headers.set('content-security-policy', securityOf(request.nextUrl.pathname, policy));
  response.headers.set('referrer-policy', 'no-referrer');
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  if (isLocale(asked)) rememberLocale(response, asked);
  return response;
}

function securityOf(path: string, policy: string): string {
  if (isDownload(path)) return DOWNLOAD_SECURITY;
  return isLetterFrame(path) ? LETTER_SECURITY : policy;
}

function passOn(request: NextRequest, headers: Headers): NextResponse {
  const { pathname } = request.nextUrl;
  const posted = request.method === 'POST' ? postedPath(pathname) : jsonPath(pathname);
  if (posted === null) return NextResponse.next({ request: { headers } });
  const url = request.nextUrl.clone();
  url.pathname = posted;
  return NextResponse.rewrite(url, { request: { headers } });
}

function localeOf(request: NextRequest, asked: string | null): Locale {
  if (isLocale(asked)) return asked;
  const kept = request.cookies.get('lang')?.value;
  return isLocale(kept) ? kept : chooseLocale(request.headers.get('accept-language') ?? '');
}

function rememberLocale(response: NextResponse, locale: Locale): void {
  response.cookies.set('lang', locale, {
    path: '/',
    maxAge: 365 * 24 * 60 * 60,
    sameSite: 'lax',
    httpOnly: true,
    secure: (process.env.PORTAL_URL ?? '').startsWith('https:'),
  });
}

/** Browsers hold a form's redirects to `form-action`, too: signing in leads there. */
function issuerOrigin(): string | undefined {
  const issuer = process.env.OIDC_ISSUER;
  return issuer && URL.canParse(issuer) ? new URL(issuer).origin : undefined;
}

export const config = { matcher: '/((?!_next/static|_next/image).*)' };
