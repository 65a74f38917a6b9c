import type { IncomingMessage } from 'node:http';
import type { Actor } from '#flows/actor.ts';
import { authenticateKey } from '#flows/authenticate-key.ts';
import type { House } from '#flows/house.ts';
import type { Client } from './client-address.ts';
import { Problem } from './problem.ts';
import type { Route } from './route.ts';

const REALM = 'Bearer realm="objection-portal"';

/**
 * Who asks, if they may: anybody where the route wants no scope, else the holder of a key that has
 * it. Throws 401 and 403. The flow behind decides again.
 */
export async function authenticate(
  house: House,
  request: IncomingMessage,
  route: Route,
  client: Client,
): Promise<Actor> {
  const anonymous: Actor = { kind: 'anonymous', client: client.bucket };
  if (route.scope === null) return anonymous;
  const key = bearer(request);
  if (key === null && route.openToLoopback && client.isLoopback) return anonymous;
  if (key === null) throw unauthorized('Send a key: Authorization: Bearer …', REALM);
  const actor = await authenticateKey(house, key);
  if (!actor) throw unauthorized('This key is not valid.', `${REALM}, error="invalid_token"`);
  if (actor.kind !== 'key' || !actor.scopes.includes(route.scope)) throw forbidden(route.scope);
  return actor;
}

function bearer(request: IncomingMessage): string | null {
  const match = /^Bearer +([\w.~+/=-]{1,500})$/i.exec(request.headers.authorization?.trim() ?? '');
  return match?.[1] ?? null;
}

function unauthorized(detail: string, challenge: string): Problem {
  return new Problem('unauthorized', detail, { headers: { 'www-authenticate': challenge } });
}

function forbidden(scope: string): Problem {
  return new Problem('forbidden', `This needs a key with the scope ${scope}.`, {
    headers: { 'www-authenticate': `${REALM}, error="insufficient_scope", scope="${scope}"` },
  });
}
