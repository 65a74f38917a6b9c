import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/**
 * An OpenID Connect issuer for the browser tests, as a process of its own: it signs in, without
 * asking, whoever `/be?sub=…&email=…&verified=…` last named. It checks the client's secret and PKCE.
 */
const port = Number(process.env.ISSUER_PORT);
const issuer = `http://localhost:${port}`;
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const grants = new Map<string, { nonce: string; challenge: string; client: string }>();
let who: Record<string, unknown> = { sub: 'nobody' };

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function idToken(client: string, nonce: string): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = { ...who, iss: issuer, aud: client, nonce, iat: now, exp: now + 60 };
  const signed = `${base64({ alg: 'RS256', kid: 'test' })}.${base64(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
}

function grant(query: URLSearchParams): string {
  const code = randomBytes(16).toString('hex');
  grants.set(code, {
    nonce: query.get('nonce') ?? '',
    challenge: query.get('code_challenge') ?? '',
    client: query.get('client_id') ?? '',
  });
  const back = new URL(query.get('redirect_uri') ?? '');
  back.searchParams.set('code', code);
  back.searchParams.set('state', query.get('state') ?? '');
  return back.href;
}

function redeem(form: URLSearchParams, authorization: string): object | null {
  const found = grants.get(form.get('code') ?? '');
  grants.delete(form.get('code') ?? '');
  const verifier = form.get('code_verifier') ?? '';
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const secret = Buffer.from(`${found?.client}:secret of the tests`).toString('base64');
  const [, given = ''] = authorization.split(' ');
  const isClient = decodeURIComponent(Buffer.from(given, 'base64').toString().replaceAll('+', ' '));
  if (!found || found.challenge !== challenge) return null;
  if (Buffer.from(isClient).toString('base64') !== secret) return null;
  return { token_type: 'Bearer', access_token: 'x', id_token: idToken(found.client, found.nonce) };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', issuer);
  const json = (status: number, value: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  if (pathname === '/authorize')
    return void response.writeHead(302, { location: grant(searchParams) }).end();
  if (pathname === '/token') {
    const form = new URLSearchParams(await text(request));
    const tokens = redeem(form, request.headers.authorization ?? '');
    return void (tokens ? json(200, tokens) : json(400, { error: 'invalid_grant' }));
  }
  if (pathname === '/keys')
    return void json(200, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'test' }] });
  if (pathname === '/be') {
    const { verified, ...named } = Object.fromEntries(searchParams);
    who = { ...named, ...(verified === undefined ? {} : { email_verified: verified === 'true' }) };
    return void json(200, who);
  }
  json(200, {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  });
}

createServer((request, response) => void answer(request, response)).listen(port, '127.0.0.1');
