import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGate, testGate } from '#tests/support/gate.ts';

let gate: TestGate;
beforeAll(async () => {
  gate = await testGate({ now: '2026-02-01T12:00:00Z' });
});
afterAll(() => gate.close());

test('threat 12: who guesses tokens is told to wait, and a true token from the same place still confirms', async () => {
  const filed = await gate.post('/api/v1/objections', {
    address: 'neighbor@example.net',
    purposes: 'all',
  });
  const statuses: number[] = [];
  for (let guess = 0; guess < 70; guess += 1) {
    const reply = await gate.post('/api/v1/confirmations', { token: `guess-${guess}` });
    statuses.push(reply.status);
    if (reply.status === 429) expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
  }
  expect(statuses.indexOf(429)).toBe(60);
  expect(statuses.lastIndexOf(404)).toBe(59);
  const token = gate.house.vault.token('confirm', filed.json().reference);
  const confirmed = await gate.post('/api/v1/confirmations', { token });
  expect([confirmed.status, confirmed.json().status]).toEqual([200, 'confirmed']);
});

test.each(['/confirm/%', '/status/%zz', '/notices/%ff', '/mailbox/%ed%a0%80'])(
  'an address whose escapes are broken is refused in words: %s',
  async (path) => {
    const reply = await gate.ask('GET', path);
    expect([reply.status, reply.json().type]).toEqual([400, '/problems/invalid-request']);
  },
);

test('no purpose is called "all", for that means every purpose', async () => {
  const key = await gate.key('notices:write');
  const reply = await gate.post('/api/v1/notices', { purpose: 'all' }, key);
  const pointers = reply.json().errors.map(({ pointer }: { pointer: string }) => pointer);
  expect([reply.status, pointers.includes('/purpose')]).toEqual([400, true]);
});
