import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { forgetKeys } from '#db/idempotency-keys.ts';
import type { House } from '#flows/house.ts';
import { DAY } from '#rules/instant.ts';
import { answerMachine, type Gate } from './answer-machine.ts';
import { asProblem } from './as-problem.ts';
import { checkHost } from './check-host.ts';
import { clientOf } from './client-address.ts';
import { Counters } from './counters.ts';
import { type Limits, openLimits } from './limit-rate.ts';
import { Problem } from './problem.ts';
import { proxyPage } from './proxy-page.ts';
import { redactPath } from './redact-path.ts';
import { ROUTES } from './routes.ts';
import { securityHeaders, writeProblem } from './write-answer.ts';

export interface ServeOptions {
  /** Where Next listens on loopback. */
  readonly nextPort: number;
  /** Shared with Next alone. */
  readonly gateSecret: string;
  /** 0 takes any free one; the settings' port where left out. */
  readonly port?: number;
  readonly limits?: Limits;
}

export interface Served {
  readonly port: number;
  /** Lets what is being answered end, then closes. */
  close(): Promise<void>;
}

/** A stream may take as long as it has something to say; bodies read as a whole have a limit of their own. */
const TIMEOUTS = { requestTimeout: 0, headersTimeout: 15_000, keepAliveTimeout: 10_000 };
/** Milliseconds after which a connection on which nothing moves is ended. */
const IDLE_MS = 120_000;

/** How often answers kept for repeated requests are forgotten once they are a day old. */
const SWEEP_MS = 3_600_000;

/** Paths that the gate answers itself; all others are pages. */
const MACHINE_PATH = /^\/(?:api\/v1|log|healthz|readyz|metrics|problems)(?:\/|$)/;

/** The one HTTP server on `PORT`: answers machines itself and passes people's requests on to Next. */
export async function serveGate(house: House, options: ServeOptions): Promise<Served> {
  const gate: Gate = {
    house,
    routes: ROUTES,
    hostRule: {
      portalUrl: house.settings.portalUrl,
      loopbackNames: house.settings.sample || house.settings.embedded,
    },
    limits: options.limits ?? openLimits(),
    counters: new Counters(),
  };
  const server = createServer(TIMEOUTS);
  server.timeout = IDLE_MS;
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    void answer(gate, options, request, response);
  });
  await listening(server, options.port ?? house.settings.port);
  const sweeping = setInterval(() => void forgetOldKeys(house), SWEEP_MS);
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      clearInterval(sweeping);
      return closed(server);
    },
  };
}

async function forgetOldKeys(house: House): Promise<void> {
  try {
    await forgetKeys(house.db, house.now() - DAY);
  } catch (error) {
    house.log('warn', 'idempotency_keys_kept', { error });
  }
}

async function answer(
  gate: Gate,
  options: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const began = performance.now();
  response.on('close', () => logAccess(gate, request, response, performance.now() - began));
  try {
    await dispatch(gate, options, request, response);
  } catch (error) {
    fail(gate.house, request, response, error);
  }
}

async function dispatch(
  gate: Gate,
  options: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = request.url ?? '';
  const isHttps = gate.house.settings.portalUrl.startsWith('https:');
  const [path = '', ...rest] = url.split('?');
  const isMachine = MACHINE_PATH.test(path);
  if (isMachine || !url.startsWith('/')) {
    for (const [name, value] of Object.entries(securityHeaders(isHttps))) {
      response.setHeader(name, value);
    }
  }
  if (!url.startsWith('/')) throw new Problem('invalid-request', 'Ask with a path.');
  const client = clientOf(request, gate.house.settings.trustedProxies);
  if (isMachine) {
    const search = rest.length > 0 ? `?${rest.join('?')}` : '';
    return answerMachine(gate, { request, response, client, path, search });
  }
  checkHost(request, gate.hostRule);
  if (!isDecodable(path))
    throw new Problem('invalid-request', 'This address is damaged: copy it whole.');
  const { nextPort, gateSecret } = options;
  return proxyPage({ nextPort, gateSecret, isHttps }, request, response, client);
}

/** A broken percent-escape would break the page that reads it. */
function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== null;
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}

/** The one place where what was thrown becomes an answer. */
function fail(
  house: House,
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
): void {
  const reference = house.newReference();
  const problem = asProblem(error, reference);
  if (problem.status >= 500) {
    const path = redactPath(request.url ?? '');
    house.log('error', 'request_failed', { reference, path, error });
  }
  if (response.headersSent) {
    response.destroy();
    return;
  }
  writeProblem(response, problem);
}

function logAccess(
  gate: Gate,
  request: IncomingMessage,
  response: ServerResponse,
  took: number,
): void {
  const status = response.writableFinished ? response.statusCode : 499;
  gate.counters.add('portal_requests_total', `status="${status}"`);
  gate.house.log('info', 'request', {
    method: request.method,
    path: redactPath(request.url ?? ''),
    status,
    ms: Math.round(took * 10) / 10,
  });
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeIdleConnections();
    const given = setTimeout(() => server.closeAllConnections(), 5_000);
    given.unref();
  });
}
