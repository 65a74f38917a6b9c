import type { IncomingMessage, ServerResponse } from 'node:http';
import type { House } from '#flows/house.ts';
import { answerOnce } from './answer-once.ts';
import { authenticate } from './authenticate.ts';
import { checkHost, type HostRule } from './check-host.ts';
import type { Client } from './client-address.ts';
import type { Counters } from './counters.ts';
import { type Limits, limitGuesses, limitRate } from './limit-rate.ts';
import { allowed, type Match, type Matched, matchRoute } from './match-route.ts';
import { parseWith } from './parse-with.ts';
import { Problem } from './problem.ts';
import { readAskBody } from './read-ask-body.ts';
import { readQuery } from './read-query.ts';
import type { Answer, Route } from './route.ts';
import { noQuery } from './schemas/no-query.ts';
import { writeAnswer } from './write-answer.ts';

/** What the gate holds while it serves. */
export interface Gate {
  readonly house: House;
  readonly routes: readonly Route[];
  readonly hostRule: HostRule;
  readonly limits: Limits;
  readonly counters: Counters;
}

export interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly client: Client;
  readonly path: string;
  /** With its `?`, or empty. */
  readonly search: string;
}

/** Answers one of the gate's own paths: everything that can be refused is refused before its flow is called. */
export async function answerMachine(gate: Gate, asked: Asked): Promise<void> {
  const { request, response } = asked;
  const method = request.method ?? '';
  const matched = matchRoute(gate.routes, method, asked.path);
  if (!isOpenToAnyHost(asked, matched)) checkHost(request, gate.hostRule);
  switch (matched.kind) {
    case 'none':
      throw new Problem('not-found', 'No such path.');
    case 'other_method':
      return answerMethods(response, method, matched.allow);
    case 'route':
      return writeAnswer(response, await answerRoute(gate, asked, matched.match));
  }
}

/** Probes and scrapers name whatever host they were given, and hear nothing that a host could change. */
function isOpenToAnyHost({ client }: Asked, matched: Matched): boolean {
  if (matched.kind !== 'route') return false;
  const { anyHost = false, openToLoopback = false } = matched.match.route;
  return anyHost || (openToLoopback && client.isLoopback);
}

async function answerMethods(
  response: ServerResponse,
  method: string,
  allow: readonly string[],
): Promise<void> {
  const headers = { allow: allowed(allow).join(', ') };
  if (method === 'OPTIONS') return writeAnswer(response, { status: 204, headers });
  throw new Problem('method-not-allowed', `Offered here: ${headers.allow}.`, { headers });
}

async function answerRoute(gate: Gate, asked: Asked, match: Match): Promise<Answer> {
  const { house, counters, routes } = gate;
  const { route, parts } = match;
  const { request } = asked;
  const actor = await authenticate(house, request, route, asked.client);
  limitRate(gate.limits, route, actor, house.now());
  const query = parseWith(route.query ?? noQuery, readQuery(asked.search), 'invalid-query');
  const body = await readAskBody(request, route.body);
  const ask = { house, actor, parts, query, body: body.value, request, counters, routes };
  const key = idempotencyKey(request, route);
  const handle = async () => {
    try {
      return await route.handle(ask);
    } catch (error) {
      const isUnknown = error instanceof Problem && error.kind === 'not-found';
      if (isUnknown) limitGuesses(gate.limits, route, actor, house.now());
      throw error;
    }
  };
  if (key === null) return handle();
  const call = `${route.method} ${asked.path}${asked.search}`;
  return answerOnce({ house, actor, key, call, body: body.bytes }, handle);
}

function idempotencyKey(request: IncomingMessage, route: Route): string | null {
  const key = request.headers['idempotency-key'];
  return route.writes && key !== undefined ? String(key) : null;
}
