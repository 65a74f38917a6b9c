import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientOf } from '#gate/client-address.ts';
import { openLimits } from '#gate/limit-rate.ts';
import { testGate } from '#tests/support/gate.ts';

function from(remoteAddress: string, headers: Record<string, string> = {}): IncomingMessage {
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

const CLAIMED = { 'x-forwarded-for': '198.51.100.1, 198.51.100.2, 198.51.100.3' };

test('threat 34: X-Forwarded-For is believed only as far as our own proxies wrote it', () => {
  const peer = '203.0.113.5';
  const seen = [0, 1, 2, 3, 4].map((proxies) => clientOf(from(peer, CLAIMED), proxies).address);
  expect(seen).toEqual([peer, '198.51.100.3', '198.51.100.2', '198.51.100.1', peer]);
});

test('threat 34: what is no address is not believed', () => {
  const headers = { 'x-forwarded-for': 'unknown' };
  expect(clientOf(from('203.0.113.5', headers), 1).address).toBe('203.0.113.5');
});

test('threat 34: all of an IPv6 /64 is one client', () => {
  const bucket = (address: string) => clientOf(from(address), 0).bucket;
  expect(bucket('2001:db8:1:2::1')).toBe(bucket('2001:db8:1:2:ffff:ffff:ffff:ffff'));
  expect(bucket('2001:db8:1:2::1')).toBe(bucket('2001:0DB8:0001:0002:0:0:0:9'));
  expect(bucket('2001:db8:1:2::1')).not.toBe(bucket('2001:db8:1:3::1'));
  expect(bucket('::ffff:203.0.113.5')).toBe('203.0.113.5');
});

test('threat 34: a peer is this machine only where nothing was forwarded', () => {
  expect(clientOf(from('127.0.0.1'), 0).isLoopback).toBe(true);
  expect(clientOf(from('::1'), 0).isLoopback).toBe(true);
  expect(clientOf(from('::ffff:127.0.0.1'), 0).isLoopback).toBe(true);
  expect(clientOf(from('127.0.0.1', CLAIMED), 0).isLoopback).toBe(false);
  expect(clientOf(from('203.0.113.5', { 'x-forwarded-for': '127.0.0.1' }), 1).isLoopback).toBe(
    false,
  );
});

test('threat 34: a forged X-Forwarded-For opens no new budget', async () => {
  const rate = { burst: 2, perSecond: 0.1 };
  const limits = openLimits({ filing: rate, token: rate, wrongToken: rate, key: rate });
  const gate = await testGate({ limits });
  const guess = (n: number) =>
    gate.ask('POST', '/api/v1/confirmations', {
      body: { token: 'x' },
      headers: { 'x-forwarded-for': `198.51.100.${n}` },
    });
  expect([(await guess(1)).status, (await guess(2)).status]).toEqual([404, 404]);
  const third = await guess(3);
  expect([third.status, third.headers['retry-after']]).toEqual([429, '10']);
  gate.house.pass({ ms: 10_000 });
  expect((await guess(4)).status).toBe(404);
});

test('threat 35: a thousand filings in a row from one address are all recorded', async () => {
  const gate = await testGate();
  const references = new Set<string>();
  for (let round = 0; round < 20; round += 1) {
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        gate.post('/api/v1/objections', {
          address: `p${n}@example.org`,
          purposes: ['ai_training'],
        }),
      ),
    );
    for (const reply of replies) references.add(reply.json().reference);
  }
  const rows = await gate.house.db<{ reference: string }[]>`select reference from filings`;
  expect(new Set(rows.map((row) => row.reference))).toEqual(references);
  expect(references.size).toBe(1000);
});
