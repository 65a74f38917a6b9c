import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#flows/actor.ts';
import { createKey } from '#flows/create-key.ts';
import { revokeKey } from '#flows/revoke-key.ts';
import { SCOPES, type Scope } from '#flows/scope.ts';
import type { Route } from '#gate/route.ts';
import { ROUTES } from '#gate/routes.ts';
import { type TestGate, testGate } from '#tests/support/gate.ts';

let gate: TestGate;
const keys = new Map<Scope, string>();
beforeAll(async () => {
  gate = await testGate();
  for (const scope of SCOPES) keys.set(scope, await gate.key(scope));
});
afterAll(() => gate.close());

/** Asks the route with a body that it will refuse, so that nothing happens where the key would have been enough. */
function knock(route: Route, key?: string) {
  const path = route.path.replace(/\{\w+\}/g, 'x');
  const type = route.body?.types[0];
  const headers = { ...(type ? { 'content-type': type } : {}), 'x-forwarded-for': '203.0.113.9' };
  const body = route.body ? '!' : undefined;
  return gate.ask(route.method, path, { body, key, headers });
}

const GUARDED = ROUTES.filter((route) => route.scope !== null);
const PUBLIC = ROUTES.filter((route) => route.scope === null);

test.each(GUARDED)('$method $path answers nobody without a key', async (route) => {
  const reply = await knock(route);
  expect([reply.status, reply.json().type]).toEqual([401, '/problems/unauthorized']);
  expect(reply.headers['www-authenticate']).toContain('Bearer');
});

test.each(GUARDED)('$method $path answers no key that nobody made', async (route) => {
  const reply = await knock(route, 'op_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
  expect(reply.status).toBe(401);
});

test.each(GUARDED)('$method $path lets in the scope $scope and no other', async (route) => {
  for (const [scope, key] of keys) {
    const { status } = await knock(route, key);
    if (scope === route.scope) expect([401, 403]).not.toContain(status);
    else expect(status).toBe(403);
  }
});

test.each(PUBLIC)('$method $path asks for no key', async (route) => {
  expect([401, 403]).not.toContain((await knock(route)).status);
});

test('threat 19: a key that was revoked is refused from then on', async () => {
  const operator: Actor = { kind: 'system', name: 'tests' };
  const scopes = ['decisions:read'];
  const made = await createKey(gate.house, operator, { name: 'brief', scopes });
  if (made.kind !== 'created') throw new Error(made.kind);
  const question = { purpose: 'ai_training', records: [{}] };
  expect((await gate.post('/api/v1/decisions', question, made.key)).status).toBe(200);
  await revokeKey(gate.house, operator, made.id);
  expect((await gate.post('/api/v1/decisions', question, made.key)).status).toBe(401);
});

test.each(['Basic b3A6eA==', 'Bearer', 'Bearer a b', `Bearer ${'x'.repeat(5000)}`])(
  'an Authorization header that is no key of ours is refused: %s',
  async (authorization) => {
    const reply = await gate.ask('GET', '/api/v1/log', { headers: { authorization } });
    expect(reply.status).toBe(401);
  },
);
