import { expect, test } from 'vitest';
import { sequenceEvents } from '#flows/sequence-events.ts';
import { testGate } from '#tests/support/gate.ts';

test('alive, ready and measured on a portal that is in order', async () => {
  const gate = await testGate();
  const filed = await gate.post('/api/v1/objections', {
    address: 'mia@example.org',
    purposes: 'all',
  });
  const token = gate.house.vault.token('confirm', filed.json().reference);
  await gate.post('/api/v1/confirmations', { token });
  const key = await gate.key('decisions:read');
  const record = {
    accountId: 'nobody',
    createdAt: '2025-01-01T00:00:00Z',
    product: 'p',
    category: 'c',
  };
  await gate.post('/api/v1/decisions', { purpose: 'ai_training', records: [record, {}] }, key);
  gate.house.pass({ minutes: 1 });
  expect((await gate.ask('GET', '/healthz')).json()).toEqual({ status: 'ok' });
  expect((await gate.ask('GET', '/readyz')).json()).toMatchObject({ status: 'ready' });
  const { text } = await gate.ask('GET', '/metrics');
  for (const line of [
    'portal_filings_total{channel="api"} 1',
    'portal_confirmations_total 5',
    'portal_letters{state="recorded"} 1',
    'portal_decision_reasons_total{purpose="ai_training",reason="unknown_account"} 1',
    'portal_decision_reasons_total{purpose="ai_training",reason="error"} 1',
    'portal_sequencer_lag_seconds 60',
    'portal_requests_total{status="202"} 1',
  ]) {
    expect(text).toContain(`${line}\n`);
  }
  while ((await sequenceEvents(gate.house)).kind === 'sequenced');
  expect((await gate.ask('GET', '/metrics')).text).toContain('portal_sequencer_lag_seconds 0\n');
});

test('figures are for this machine, or for a key that may read them', async () => {
  const gate = await testGate();
  const headers = { 'x-forwarded-for': '203.0.113.9' };
  expect((await gate.ask('GET', '/metrics')).status).toBe(200);
  expect((await gate.ask('GET', '/metrics', { headers })).status).toBe(401);
  const key = await gate.key('metrics:read');
  expect((await gate.ask('GET', '/metrics', { headers, key })).status).toBe(200);
});

test('a portal whose worker has stood still for long is not ready', async () => {
  const gate = await testGate({ empty: true });
  await gate.key('audit:read');
  gate.house.pass({ minutes: 6 });
  const reply = await gate.ask('GET', '/readyz');
  expect([reply.status, reply.json().errors[0].pointer]).toEqual([503, '/sequencer']);
});

test('without its database the gate lives, says that it is not ready, and answers 503 and never 500', async () => {
  const gate = await testGate();
  const key = await gate.key('decisions:read', 'directory:write');
  await gate.house.db.end({ timeout: 0 });
  expect((await gate.ask('GET', '/healthz')).status).toBe(200);
  const event = { id: '1', at: '2020-01-01T00:00:00Z', type: 'unlinked', account: 'a' };
  const replies = [
    await gate.ask('GET', '/readyz'),
    await gate.post('/api/v1/objections', { address: 'mia@example.org', purposes: 'all' }),
    await gate.post('/api/v1/directory/events', { events: [event] }, key),
    await gate.post('/api/v1/decisions', { purpose: 'ai_training', records: [{}] }, key),
    await gate.ask('GET', '/api/v1/notices'),
    await gate.ask('GET', '/metrics'),
  ];
  for (const reply of replies) {
    expect([reply.status, reply.json().type]).toEqual([503, '/problems/unavailable']);
    expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
  }
});

test('threat 10: GET and HEAD change nothing', async () => {
  const gate = await testGate();
  const filed = await gate.post('/api/v1/objections', {
    address: 'mia@example.org',
    purposes: 'all',
  });
  const { reference } = filed.json();
  const { vault, db } = gate.house;
  const count = () => db`select count(*)::int as events from events`;
  const before = await count();
  for (const method of ['GET', 'HEAD']) {
    for (const path of [
      `/api/v1/status/${vault.token('status', reference)}`,
      `/api/v1/status/${vault.token('confirm', reference)}`,
      '/api/v1/notices',
      '/api/v1/confirmations',
    ]) {
      await gate.ask(method, path);
    }
  }
  expect(await count()).toEqual(before);
});
