import { randomBytes } from 'node:crypto';
import {
  Agent,
  type ClientRequest,
  request as httpRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import { isLoopbackHost } from './check-host.ts';
import type { Client } from './client-address.ts';
import { tooLarge } from './read-body.ts';
import { writePageAway } from './write-page-away.ts';
import { writePageBroken } from './write-page-broken.ts';

/** The longest a page takes: a scan of 10 MiB, and the fields beside it. */
const FORM_BYTES = 11 * 1024 * 1024;
/** RFC 9110 7.6.1, and what stands for it in older software. */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'http2-settings',
]);
/** Claims about the way a request came, or meant for Next's own inside: none is believed from outside. */
const CLAIMS =
  /^(?:x-portal-|x-forwarded-|x-middleware-|x-invoke-|x-vercel-|x-now-|x-matched-path$|x-real-ip$|forwarded$|via$)/;

export interface PageServer {
  /** On loopback. */
  readonly nextPort: number;
  /** Proves to Next that a request came through this gate. */
  readonly gateSecret: string;
  readonly isHttps: boolean;
}

/** A path that no page has: there Next draws in full what it says of things that are not there. */
const NOWHERE = '/nothing-is-here';

/** Reading requests share connections; one that may write gets its own, which cannot have gone stale. */
const shared = new Agent({ keepAlive: true, maxSockets: 256 });

/** Passes a person's request on to Next, streaming both ways; says so plainly while Next is away. */
export async function proxyPage(
  server: PageServer,
  incoming: IncomingMessage,
  response: ServerResponse,
  client: Client,
): Promise<void> {
  if (Number(incoming.headers['content-length'] ?? 0) > FORM_BYTES) throw tooLarge(FORM_BYTES);
  const reads = incoming.method === 'GET' || incoming.method === 'HEAD';
  const reference = randomBytes(5).toString('hex').toUpperCase();
  let path = incoming.url ?? '/';
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const outgoing = httpRequest({
      agent: reads ? shared : false,
      host: '127.0.0.1',
      port: server.nextPort,
      method: incoming.method,
      path,
      headers: { ...forwardedHeaders(server, incoming, client), 'x-portal-request': reference },
    });
    const mayBeBlank = reads && path !== NOWHERE;
    const passed = await passThrough({ incoming, outgoing, response, reference, mayBeBlank });
    if (passed === 'passed') return;
    if (passed === 'blank') path = NOWHERE;
    else if (!reads || !outgoing.reusedSocket) break;
  }
  writePageAway(response);
}

type Passed = 'passed' | 'away' | 'blank';

interface Passing {
  readonly incoming: IncomingMessage;
  readonly outgoing: ClientRequest;
  readonly response: ServerResponse;
  readonly reference: string;
  /** Whether a page that is not there may come without a word for who reads without scripts. */
  readonly mayBeBlank: boolean;
}

/**
 * Resolves once the answer has gone to the client or the client has gone; `away` if nothing was answered,
 * `blank` for a page that is not there, of which nothing was passed on.
 */
function passThrough(passing: Passing): Promise<Passed> {
  const { incoming, outgoing, response, reference, mayBeBlank } = passing;
  return new Promise((resolve, reject) => {
    outgoing.on('response', (answer) => {
      if (mayBeBlank && answer.statusCode === 404 && isPage(answer)) {
        answer.resume();
        return resolve('blank');
      }
      if (isBrokenPage(answer)) {
        answer.resume();
        return writePageBroken(incoming, response, reference);
      }
      response.writeHead(answer.statusCode ?? 502, passedOn(answer.rawHeaders));
      answer.on('error', () => response.destroy());
      answer.pipe(response);
    });
    outgoing.on('error', () => {
      if (!response.headersSent) return resolve('away');
      response.destroy();
      resolve('passed');
    });
    response.on('close', () => {
      outgoing.destroy();
      resolve('passed');
    });
    boundBody(incoming, () => {
      incoming.unpipe(outgoing).resume();
      reject(tooLarge(FORM_BYTES));
      outgoing.destroy();
    });
    incoming.pipe(outgoing);
  });
}

function isPage({ headers }: IncomingMessage): boolean {
  return (headers['content-type'] ?? '').startsWith('text/html');
}

/** Next answers 5xx only where something threw: a page without a word in it. */
function isBrokenPage({ statusCode = 500, headers }: IncomingMessage): boolean {
  const type = headers['content-type'] ?? '';
  return statusCode >= 500 && !type.startsWith('application/json');
}

function boundBody(incoming: IncomingMessage, onTooMuch: () => void): void {
  let size = 0;
  incoming.on('data', (part: Buffer) => {
    const before = size;
    size += part.length;
    if (before <= FORM_BYTES && size > FORM_BYTES) onTooMuch();
  });
}

function forwardedHeaders(
  server: PageServer,
  incoming: IncomingMessage,
  client: Client,
): OutgoingHttpHeaders {
  const host = incoming.headers.host ?? '';
  return {
    ...passedOn(incoming.rawHeaders, CLAIMS),
    ...(incoming.headers['transfer-encoding'] ? { 'transfer-encoding': 'chunked' } : {}),
    host,
    'x-forwarded-for': client.address,
    'x-forwarded-host': host,
    'x-forwarded-proto': server.isHttps ? 'https' : 'http',
    'x-portal-gate': server.gateSecret,
    'x-portal-peer': client.address,
    'x-portal-loopback': client.isLoopback && isLoopbackHost(host) ? '1' : '0',
  };
}

/** Headers without those that speak of one connection only, whether by their own name or because Connection names them. */
function passedOn(raw: readonly string[], refused?: RegExp): Record<string, string[]> {
  const pairs = raw.flatMap((name, i) =>
    i % 2 === 0 ? [[name.toLowerCase(), raw[i + 1] ?? ''] as const] : [],
  );
  const named = pairs
    .filter(([name]) => name === 'connection')
    .flatMap(([, value]) => value.split(',').map((each) => each.trim().toLowerCase()));
  const headers: Record<string, string[]> = {};
  for (const [name, value] of pairs) {
    if (HOP_BY_HOP.has(name) || named.includes(name) || refused?.test(name)) continue;
    headers[name] = [...(headers[name] ?? []), value];
  }
  return headers;
}
