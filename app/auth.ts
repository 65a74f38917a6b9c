import { cookies } from 'next/headers';
import type { NextRequest } from 'next/server';
import NextAuth, { type AuthOptions } from 'next-auth';
import { decode, encode } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { cache } from 'react';
import { type AdminActor, openAdminSession, readAdminSession } from '#flows/admin-sessions.ts';
import { type PersonActor, readPersonSession } from '#flows/person-session.ts';
import { signInWithClaim } from '#flows/sign-in-with-claim.ts';
import { portalHouse } from './house.ts';

/** The only file that knows next-auth. Sessions are its signed cookies that name a row of ours. */
type Provider = AuthOptions['providers'][number];

interface RouteContext {
  params: Promise<{ nextauth: string[] }>;
}

const TWELVE_HOURS = 12 * 60 * 60;

export async function answerAuth(request: NextRequest, context: RouteContext): Promise<Response> {
  // The gate let only our own hosts through and wrote the forwarded headers itself.
  process.env.AUTH_TRUST_HOST = 'true';
  const isPerson = (await context.params).nextauth.at(-1) === 'person';
  return NextAuth(request as never, context as never, authOptions(isPerson));
}

/** The signed-in member of the privacy office; null for everybody else. */
export async function readAdmin(): Promise<AdminActor | null> {
  const session = await readSessionId();
  return session === null ? null : readAdminSession(portalHouse(), session);
}

/** The signed-in person; null for everybody else, the privacy office included. */
export const readPerson = cache(async (): Promise<PersonActor | null> => {
  const session = await readSessionId();
  return session === null ? null : readPersonSession(portalHouse(), session);
});

async function readSessionId(): Promise<string | null> {
  const cookie = (await cookies()).get(cookieNames().session)?.value;
  if (cookie === undefined) return null;
  const token = await decode({ token: cookie, secret: secret() }).catch(() => null);
  return typeof token?.sid === 'string' ? token.sid : null;
}

/** The cookie of a session that a letter opened, as next-auth itself would set it. */
export async function personCookie({ session }: PersonActor): Promise<string> {
  const token = { sid: session };
  const value = await encode({ token, secret: secret(), maxAge: TWELVE_HOURS });
  return writeCookie(value, TWELVE_HOURS);
}

/** Takes the session's cookie away. */
export function noSessionCookie(): string {
  return writeCookie('', 0);
}

function writeCookie(value: string, maxAge: number): string {
  const { session, isHttps } = cookieNames();
  const secure = isHttps ? '; Secure' : '';
  return `${session}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`;
}

/** What a sign-in form must send along (a signed double-submit token), or null before it was given out. */
export async function readCsrfToken(): Promise<string | null> {
  const cookie = (await cookies()).get(cookieNames().csrf)?.value;
  return cookie?.split('|')[0] ?? null;
}

export function cookieNames() {
  const isHttps = portalHouse().settings.portalUrl.startsWith('https:');
  const prefix = isHttps ? '__Host-' : '';
  return {
    isHttps,
    session: `${prefix}portal-session`,
    asked: `${prefix}portal-asked`,
    csrf: `${prefix}portal-csrf`,
    callback: `${prefix}portal-callback`,
    state: `${prefix}portal-state`,
    pkce: `${prefix}portal-pkce`,
    nonce: `${prefix}portal-nonce`,
  };
}

export function hasOidc(): boolean {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = process.env;
  return Boolean(OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET);
}

function secret(): string {
  return portalHouse().vault.hmac('sign-in cookie', 'v1');
}

function authOptions(isPerson: boolean): AuthOptions {
  const { settings, log } = portalHouse();
  return {
    secret: secret(),
    providers: [
      ...(settings.sample ? [sampleProvider()] : []),
      ...(hasOidc() ? [oidcProvider('oidc'), oidcProvider('person')] : []),
    ],
    session: { strategy: 'jwt', maxAge: TWELVE_HOURS },
    pages: isPerson
      ? { signIn: '/sign-in', error: '/sign-in' }
      : { signIn: '/admin/sign-in', error: '/admin/sign-in', signOut: '/admin' },
    cookies: cookieOptions(),
    callbacks: {
      // A new session id at each sign-in; the cookie holds nothing but that.
      jwt: async ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
      signIn: async ({ user, account, profile }) => {
        if (account?.provider === 'person') return signInAsPerson(user, profile);
        if (account?.provider !== 'oidc') return true;
        // ADMINS names people by an address that the issuer vouches for, or by its own id of them.
        const actor =
          (await openAdminSession(portalHouse(), user.email ?? '', 'oidc')) ??
          (await openAdminSession(portalHouse(), user.id, 'oidc'));
        if (actor) user.id = actor.session;
        return actor !== null;
      },
    },
    logger: {
      error: (code) => log('warn', 'sign_in_failed', { code }),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

function cookieOptions(): NonNullable<AuthOptions['cookies']> {
  const names = cookieNames();
  const options = {
    httpOnly: true,
    sameSite: 'lax' as const,
    path: '/',
    secure: names.isHttps,
  };
  return {
    sessionToken: { name: names.session, options },
    csrfToken: { name: names.csrf, options },
    callbackUrl: { name: names.callback, options },
    state: { name: names.state, options: { ...options, maxAge: 900 } },
    pkceCodeVerifier: { name: names.pkce, options: { ...options, maxAge: 900 } },
    nonce: { name: names.nonce, options },
  };
}

/** Development sign-in: only the sample's people, only from this machine itself. */
function sampleProvider(): Provider {
  return Credentials({
    id: 'sample',
    name: 'Sample',
    credentials: { name: { label: 'Name' } },
    authorize: async (given, request) => {
      const isLoopback = request.headers?.['x-portal-loopback'] === '1';
      if (!isLoopback || given === undefined) return null;
      const actor = await openAdminSession(portalHouse(), given.name, 'sample');
      return actor && { id: actor.session, name: actor.id };
    },
  });
}

/** Refused, they come back to the form that can also send a letter. */
async function signInAsPerson(user: { id: string }, profile: unknown): Promise<true | string> {
  const { email, email_verified: isVerified } = profile as Record<string, unknown>;
  const claim = { email: typeof email === 'string' ? email : null, isVerified };
  const actor = await signInWithClaim(portalHouse(), claim);
  if (actor === null) return '/sign-in?refused=1';
  user.id = actor.session;
  return true;
}

/** `oidc` for the privacy office, `person` for everybody: the same issuer, each with a callback of its own. */
function oidcProvider(id: 'oidc' | 'person'): Provider {
  const issuer = process.env.OIDC_ISSUER ?? '';
  return {
    id,
    name: 'OIDC',
    type: 'oauth',
    issuer,
    wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: process.env.OIDC_CLIENT_ID,
    clientSecret: process.env.OIDC_CLIENT_SECRET,
    authorization: { params: { scope: 'openid email' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    profile: (profile: { sub: string; email?: string; email_verified?: boolean }) => ({
      id: profile.sub,
      // An address that the issuer does not vouch for names nobody: people can often change it themselves.
      email: profile.email_verified === true ? (profile.email ?? null) : null,
    }),
  };
}
