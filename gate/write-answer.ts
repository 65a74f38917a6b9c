import type { ServerResponse } from 'node:http';
import { type Problem, problemBody } from './problem.ts';
import type { Answer } from './route.ts';

/** On every answer of the API: it is read by machines, so nothing in it may run, frame, sniff or linger. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

const STRICT_TRANSPORT = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/** How many bytes of answer may wait in memory before reading the question pauses. */
const WAITING_BYTES = 32 * 1024 * 1024;

export function securityHeaders(isHttps: boolean): Record<string, string> {
  return { ...HEADERS, ...(isHttps ? STRICT_TRANSPORT : {}) };
}

/** The text of an answer that is not streamed. */
export function answerText(answer: Answer): string {
  if (answer.text !== undefined) return answer.text;
  return answer.json === undefined ? '' : `${JSON.stringify(answer.json)}\n`;
}

export async function writeAnswer(response: ServerResponse, answer: Answer): Promise<void> {
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  response.statusCode = answer.status;
  if (!response.hasHeader('content-type')) {
    const json = answer.json !== undefined || answer.text !== undefined;
    if (json) response.setHeader('content-type', 'application/json; charset=utf-8');
  }
  if (answer.stream) return writeStream(response, answer.stream);
  const bytes = Buffer.from(answerText(answer));
  if (answer.status !== 304 && answer.status !== 204) {
    response.setHeader('content-length', bytes.length);
  }
  response.end(bytes);
}

export function writeProblem(response: ServerResponse, problem: Problem): void {
  for (const [name, value] of Object.entries(problem.headers)) response.setHeader(name, value);
  const bytes = Buffer.from(`${problemBody(problem)}\n`);
  response.statusCode = problem.status;
  response.setHeader('content-type', 'application/problem+json; charset=utf-8');
  response.setHeader('content-length', bytes.length);
  response.end(bytes);
}

/**
 * Some callers send all they have before they read; so much of the answer is therefore kept for them
 * before the question has to wait. An answer that breaks off ends the connection without its last
 * chunk: nobody can take a part of it for the whole.
 */
async function writeStream(response: ServerResponse, stream: AsyncIterable<string>): Promise<void> {
  for await (const chunk of stream) {
    if (response.destroyed) return;
    response.write(chunk);
    if (response.writableLength > WAITING_BYTES) await drained(response);
  }
  response.end();
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    response.once('drain', resolve);
    response.once('close', resolve);
  });
}
