import { expect, test } from 'vitest';
import type { Actor } from '#flows/actor.ts';
import { authenticateKey } from '#flows/authenticate-key.ts';
import { createKey } from '#flows/create-key.ts';
import { ForbiddenError } from '#flows/forbidden.ts';
import { listKeys } from '#flows/list-keys.ts';
import { revokeKey } from '#flows/revoke-key.ts';
import { testHouse } from '#tests/support/house.ts';

const operator: Actor = { kind: 'system', name: 'operator' };

test('a key is told once, opens what its scopes say, and is kept as a hash alone', async () => {
  const house = await testHouse();
  const made = await createKey(house, operator, {
    name: 'crm',
    scopes: ['directory:write', 'decisions:read', 'directory:write'],
  });
  if (made.kind !== 'created') throw new Error(made.kind);
  expect(made.key).toMatch(/^op_[\w-]{43}$/);
  expect(await authenticateKey(house, made.key)).toEqual({
    kind: 'key',
    id: made.id,
    name: 'crm',
    scopes: ['directory:write', 'decisions:read'],
  });
  const stored = await house.db`select * from api_keys`;
  expect(JSON.stringify(stored)).not.toContain(made.key.slice(3));
});

test('a revoked key opens nothing from that moment on, and cannot be revoked into something else', async () => {
  const house = await testHouse();
  const made = await createKey(house, operator, { name: 'crm', scopes: ['audit:read'] });
  if (made.kind !== 'created') throw new Error(made.kind);
  expect(await revokeKey(house, operator, made.id)).toEqual({ kind: 'revoked', already: false });
  expect(await authenticateKey(house, made.key)).toBeNull();
  expect(await revokeKey(house, operator, made.id)).toEqual({ kind: 'revoked', already: true });
  expect(await revokeKey(house, operator, 'key-none')).toEqual({ kind: 'unknown_key' });
  const [listed] = await listKeys(house, operator);
  expect(listed?.revokedAt).toBe(house.now());
});

test('a scope that does not exist, no scope and no name are refused', async () => {
  const house = await testHouse();
  const make = (name: string, scopes: string[]) => createKey(house, operator, { name, scopes });
  expect(await make('crm', ['decisions:write'])).toEqual({
    kind: 'unknown_scope',
    scope: 'decisions:write',
  });
  expect(await make('crm', [])).toEqual({ kind: 'no_scope' });
  expect(await make(' ', ['audit:read'])).toEqual({ kind: 'no_name' });
  expect(await listKeys(house, operator)).toEqual([]);
});

test('threat 27: nobody but an officer or the operator makes, lists or revokes keys, whatever door let them in', async () => {
  const house = await testHouse();
  const others: Actor[] = [
    { kind: 'anonymous', client: '198.51.100.7' },
    { kind: 'person', address: 'v1:x', session: 's' },
    { kind: 'admin', id: 'max', role: 'auditor', session: 's' },
    { kind: 'key', id: 'k', name: 'crm', scopes: ['directory:write', 'audit:read'] },
  ];
  for (const actor of others) {
    const command = { name: 'mine', scopes: ['audit:read'] };
    await expect(createKey(house, actor, command)).rejects.toThrow(ForbiddenError);
    await expect(listKeys(house, actor)).rejects.toThrow(ForbiddenError);
    await expect(revokeKey(house, actor, 'k')).rejects.toThrow(ForbiddenError);
  }
});

test('making and revoking a key are entries of the stream, with who did it', async () => {
  const house = await testHouse();
  const officer: Actor = { kind: 'admin', id: 'ida', role: 'officer', session: 's' };
  const made = await createKey(house, officer, { name: 'crm', scopes: ['audit:read'] });
  if (made.kind !== 'created') throw new Error(made.kind);
  await revokeKey(house, officer, made.id);
  const events = await house.db`select type, actor, body from events order by id`;
  expect(events).toEqual([
    { type: 'key_created', actor: 'admin:ida', body: { key: made.id, scopes: ['audit:read'] } },
    { type: 'key_revoked', actor: 'admin:ida', body: { key: made.id } },
  ]);
});
