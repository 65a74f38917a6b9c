import { request as httpRequest } from 'node:http';
import { onTestFinished } from 'vitest';
import type { Actor } from '#flows/actor.ts';
import { createKey } from '#flows/create-key.ts';
import { loadSample } from '#flows/load-sample.ts';
import type { Scope } from '#flows/scope.ts';
import { matchRoute } from '#gate/match-route.ts';
import { ROUTES } from '#gate/routes.ts';
import { problem } from '#gate/schemas/problem.ts';
import { type ServeOptions, serveGate } from '#gate/serve.ts';
import { type TestHouse, type TestHouseOptions, testHouse } from './house.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The body as JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects to find
  json(): any;
}

export interface Asking {
  /** An object is sent as JSON; text and bytes as they are. */
  readonly body?: unknown;
  readonly key?: string | undefined;
  readonly headers?: Readonly<Record<string, string | string[]>>;
}

export interface TestGate {
  readonly house: TestHouse;
  readonly port: number;
  ask(method: string, path: string, asking?: Asking): Promise<Reply>;
  post(path: string, body: unknown, key?: string): Promise<Reply>;
  key(...scopes: Scope[]): Promise<string>;
  close(): Promise<void>;
}

interface TestGateOptions extends TestHouseOptions, Partial<ServeOptions> {
  /** Without the sample's notices. */
  readonly empty?: boolean;
}

/** The real gate on a free port, over a real house with the sample register published. */
export async function testGate(options: TestGateOptions = {}): Promise<TestGate> {
  const house = await testHouse(options);
  if (!options.empty) await loadSample(house);
  const served = await serveGate(house, {
    nextPort: 9,
    gateSecret: 'of the tests',
    port: 0,
    ...options,
  });
  const close = once(async () => {
    await served.close();
    await house.close();
  });
  try {
    onTestFinished(close);
  } catch {
    // In a beforeAll there is no test to end with; the caller closes it.
  }
  const ask = async (method: string, path: string, asking: Asking = {}) =>
    asDescribed(method, path, await send(served.port, method, path, asking));
  return {
    house,
    port: served.port,
    ask,
    post: (path, body, key) => ask('POST', path, { body, key }),
    key: (...scopes) => makeKey(house, scopes),
    close,
  };
}

const OPERATOR: Actor = { kind: 'system', name: 'tests' };

async function makeKey(house: TestHouse, scopes: readonly Scope[]): Promise<string> {
  const made = await createKey(house, OPERATOR, { name: 'of the tests', scopes });
  if (made.kind !== 'created') throw new Error(made.kind);
  return made.key;
}

function send(port: number, method: string, path: string, asking: Asking): Promise<Reply> {
  const { body, key, headers = {} } = asking;
  const bytes = bytesOf(body);
  const isJson = body !== undefined && !isBytes(body);
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      host: '127.0.0.1',
      port,
      method,
      path,
      agent: false,
      headers: {
        ...(isJson ? { 'content-type': 'application/json' } : {}),
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        ...(bytes.length > 0 ? { 'content-length': bytes.length } : {}),
        ...headers,
      },
    });
    request.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        const { statusCode = 0 } = response;
        resolve({
          status: statusCode,
          headers: response.headers,
          text,
          json: () => JSON.parse(text),
        });
      });
    });
    request.on('error', reject);
    request.end(bytes);
  });
}

/** Every answer of a test is also held against what the description promises. */
function asDescribed(method: string, path: string, reply: Reply): Reply {
  const type = String(reply.headers['content-type']);
  if (reply.text === '' || method === 'HEAD') return reply;
  if (type.startsWith('application/problem+json')) {
    problem.parse(reply.json());
    return reply;
  }
  const matched = matchRoute(ROUTES, method, path.split('?')[0] ?? '');
  const { schema } =
    (matched.kind === 'route' && matched.match.route.responses[reply.status]) || {};
  if (schema && type.startsWith('application/json')) schema.parse(reply.json());
  return reply;
}

function isBytes(body: unknown): body is string | Uint8Array {
  return typeof body === 'string' || body instanceof Uint8Array;
}

function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  return isBytes(body) ? Buffer.from(body as string) : Buffer.from(JSON.stringify(body));
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= act();
    return done;
  };
}
