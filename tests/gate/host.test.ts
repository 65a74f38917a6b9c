import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { testGate } from '#tests/support/gate.ts';

const PRODUCTION = { SAMPLE: 'off', SMTP_URL: 'smtp://127.0.0.1:9' };

test.each(['/api/v1/notices', '/', '/object', '/problems/x', '/api/v1/nothing'])(
  'threat 13: an unknown Host is refused for %s',
  async (path) => {
    const gate = await testGate({ empty: true });
    for (const host of [
      'evil.example',
      'portal.test.evil.example',
      'portal.test:8443',
      'evil@portal.test',
    ]) {
      const reply = await gate.ask('GET', path, { headers: { host } });
      expect([host, reply.status]).toEqual([host, 421]);
      expect(reply.text).not.toContain('evil');
    }
  },
);

test('threat 13: the host of PORTAL_URL is served, in any case and with its port said', async () => {
  const gate = await testGate({ empty: true, environment: PRODUCTION });
  for (const host of ['portal.test', 'Portal.Test', 'portal.test:443']) {
    expect((await gate.ask('GET', '/api/v1/notices', { headers: { host } })).status).toBe(200);
  }
});

test('threat 13: names of this machine are served in the sample only', async () => {
  const sample = await testGate({ empty: true });
  const production = await testGate({ empty: true, environment: PRODUCTION });
  for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000']) {
    expect((await sample.ask('GET', '/api/v1/notices', { headers: { host } })).status).toBe(200);
    expect((await production.ask('GET', '/api/v1/notices', { headers: { host } })).status).toBe(
      421,
    );
  }
});

test('threat 13: two Host headers, and a request line with a host of its own, are refused', async () => {
  const gate = await testGate({ empty: true });
  const begin = 'GET /api/v1/notices HTTP/1.1\r\nConnection: close\r\n';
  const two = await rawAnswer(gate.port, `${begin}Host: portal.test\r\nHost: evil.example\r\n\r\n`);
  expect(two).toMatch(/^HTTP\/1\.1 400 /);
  const absolute =
    'GET http://evil.example/ HTTP/1.1\r\nConnection: close\r\nHost: portal.test\r\n\r\n';
  expect(await rawAnswer(gate.port, absolute)).toMatch(/^HTTP\/1\.1 400 /);
});

test('a load balancer may ask for health under any name, and so may who scrapes figures on this machine', async () => {
  const gate = await testGate({ empty: true, environment: PRODUCTION });
  for (const path of ['/healthz', '/readyz', '/metrics']) {
    const reply = await gate.ask('GET', path, { headers: { host: '10.0.0.7:3000' } });
    expect([path, reply.status]).toEqual([path, 200]);
  }
});

function rawAnswer(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(request);
  return text(socket);
}
