import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimKey } from '#db/idempotency-keys.ts';
import { type TestGate, testGate } from '#tests/support/gate.ts';

let gate: TestGate;
beforeAll(async () => {
  gate = await testGate();
});
afterAll(() => gate.close());

const FILING = { address: 'mia@example.org', purposes: 'all' };

function file(idempotencyKey: string, body: unknown = FILING, key?: string) {
  const headers = { 'idempotency-key': idempotencyKey };
  return gate.ask('POST', '/api/v1/objections', { body, headers, key });
}

test('the same key and body are answered the same again, to the byte, and file once', async () => {
  const first = await file('one');
  gate.house.pass({ hours: 23 });
  const again = await file('one');
  expect(first.status).toBe(202);
  expect([again.status, again.text]).toEqual([first.status, first.text]);
  expect(await gate.house.db`select reference from filings`).toHaveLength(1);
});

test('without a key each filing is a fresh one with a reference of its own', async () => {
  const replies = [
    await gate.post('/api/v1/objections', FILING),
    await gate.post('/api/v1/objections', FILING),
  ];
  const references = replies.map((reply) => reply.json().reference);
  expect(new Set(references).size).toBe(2);
});

test('the same key with another body, or for another call, is a conflict', async () => {
  await file('two');
  const other = await file('two', { ...FILING, purposes: ['ai_training'] });
  expect([other.status, other.json().type]).toEqual([409, '/problems/idempotency-conflict']);
  const elsewhere = await gate.ask('POST', '/api/v1/confirmations', {
    body: { token: 'x' },
    headers: { 'idempotency-key': 'two' },
  });
  expect(elsewhere.status).toBe(409);
});

test('the same key of another asker is another key', async () => {
  await file('three');
  const scope = await gate.key('runs:write');
  const run = { purpose: 'ai_training', manifest: 'm', at: '2026-01-01T00:00:00Z', counts: {} };
  const headers = { 'idempotency-key': 'three' };
  const reply = await gate.ask('POST', '/api/v1/runs', { body: run, key: scope, headers });
  expect(reply.status).toBe(201);
});

test('twenty at once with one key file once and are answered alike', async () => {
  const replies = await Promise.all(Array.from({ length: 20 }, () => file('at-once')));
  expect(new Set(replies.map((reply) => reply.text)).size).toBe(1);
  expect(replies.every((reply) => reply.status === 202)).toBe(true);
});

test('after 24 hours the key is forgotten', async () => {
  const first = await file('day');
  gate.house.pass({ days: 1 });
  const later = await file('day');
  expect(later.json().reference).not.toBe(first.json().reference);
});

test('what was refused is not kept: the corrected request may bear the same key', async () => {
  expect((await file('typo', { ...FILING, adress: 'x' })).status).toBe(400);
  expect((await file('typo')).status).toBe(202);
});

test('a process that died with a request in hand blocks its key for seconds, not for a day', async () => {
  const { house } = gate;
  const now = house.now();
  const owner = `client:${house.vault.hmac('idempotency', '127.0.0.1')}`;
  const claim = { owner, key: 'crashed', bodyHash: new Uint8Array(32) };
  await claimKey(house.db, claim, { now, keptSince: now - 1, aliveSince: now - 1 });
  const early = await file('crashed', FILING);
  expect([early.status, early.json().type]).toEqual([409, '/problems/idempotency-conflict']);
  house.pass({ ms: 15_000 });
  expect((await file('crashed', FILING)).status).toBe(202);
});

test('a key that is no visible ASCII, or too long, is refused', async () => {
  expect((await file('x'.repeat(256))).status).toBe(400);
  expect((await file('two words')).status).toBe(400);
  expect((await file('')).status).toBe(400);
});
