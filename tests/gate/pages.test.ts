import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { type TestGate, testGate } from '#tests/support/gate.ts';

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** The gate before a server that stands where Next stands, and tells what reached it. */
async function gateBefore(serve: Serve, environment = {}): Promise<TestGate> {
  const server: Server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const nextPort = (server.address() as AddressInfo).port;
  return testGate({ empty: true, nextPort, gateSecret: 'between us', environment });
}

const tellHeaders: Serve = (request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({ url: request.url, method: request.method, headers: request.headers }),
  );
};

test('a page is passed on with its path, its Host and the address of who asks', async () => {
  const gate = await gateBefore(tellHeaders);
  const reply = await gate.ask('GET', '/notices/ai_training?lang=de', {
    headers: { host: 'portal.test' },
  });
  const { url, headers } = reply.json();
  expect(url).toBe('/notices/ai_training?lang=de');
  expect(headers).toMatchObject({
    host: 'portal.test',
    'x-forwarded-host': 'portal.test',
    'x-forwarded-proto': 'https',
    'x-portal-gate': 'between us',
    'x-portal-peer': '127.0.0.1',
    'x-portal-loopback': '0',
  });
});

test('this machine asking itself by its own name is known as such', async () => {
  const gate = await gateBefore(tellHeaders);
  const direct = await gate.ask('GET', '/mailbox', { headers: { host: 'localhost:3000' } });
  expect(direct.json().headers['x-portal-loopback']).toBe('1');
  const forwarded = await gate.ask('GET', '/mailbox', {
    headers: { host: 'localhost:3000', 'x-forwarded-for': '127.0.0.1' },
  });
  expect(forwarded.json().headers['x-portal-loopback']).toBe('0');
});

test('threat 27: what only the gate or Next may say is taken from no request', async () => {
  const gate = await gateBefore(tellHeaders);
  const forged = {
    'x-portal-gate': 'guess',
    'x-portal-peer': '10.0.0.1',
    'x-portal-loopback': '1',
    'x-middleware-subrequest': 'middleware:middleware',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-for': '10.0.0.1',
    'x-invoke-path': '/admin',
    forwarded: 'for=10.0.0.1',
    connection: 'x-hop',
    'x-hop': '1',
    'proxy-authorization': 'x',
  };
  const { headers } = (await gate.ask('GET', '/', { headers: forged })).json();
  expect(headers).toMatchObject({
    'x-portal-gate': 'between us',
    'x-portal-peer': '127.0.0.1',
    'x-portal-loopback': '0',
  });
  expect(headers).toMatchObject({ 'x-forwarded-for': '127.0.0.1' });
  for (const name of [
    'x-middleware-subrequest',
    'x-invoke-path',
    'forwarded',
    'x-hop',
    'proxy-authorization',
  ]) {
    expect(headers).not.toHaveProperty(name);
  }
});

test('a form goes through and its answer comes back as it is: status, cookies, place', async () => {
  const gate = await gateBefore((request, response) => {
    void text(request).then((body) => {
      response.writeHead(303, {
        location: '/object/received/x',
        'set-cookie': ['a=1', 'b=2'],
        'x-body': body,
      });
      response.end();
    });
  });
  const reply = await gate.ask('POST', '/object', {
    body: 'address=mia%40example.org&all=1',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect(reply.status).toBe(303);
  expect(reply.headers).toMatchObject({
    location: '/object/received/x',
    'set-cookie': ['a=1', 'b=2'],
    'x-body': 'address=mia%40example.org&all=1',
  });
});

test('HEAD is answered without a body', async () => {
  const gate = await gateBefore((_request, response) => {
    response.writeHead(200, { 'content-length': 5 });
    response.end();
  });
  const reply = await gate.ask('HEAD', '/');
  expect([reply.status, reply.text, reply.headers['content-length']]).toEqual([200, '', '5']);
});

test('a body that is too long is refused, whether it says so or not', async () => {
  const gate = await gateBefore((request, response) => {
    request.resume();
    request.on('end', () => response.end('all of it'));
  });
  const tooLong = Buffer.alloc(11 * 1024 * 1024 + 1, 97);
  expect((await gate.ask('POST', '/object', { body: tooLong })).status).toBe(413);
  const chunked = { 'transfer-encoding': 'chunked', 'content-length': [] };
  expect((await gate.ask('POST', '/object', { body: tooLong, headers: chunked })).status).toBe(413);
});

test('while the pages are away their visitors read so in plain words, and machines are still answered', async () => {
  const gate = await testGate({ empty: true, nextPort: 1 });
  for (const method of ['GET', 'POST']) {
    const reply = await gate.ask(method, '/object', {
      body: method === 'POST' ? 'a=b' : undefined,
    });
    expect([reply.status, reply.headers['retry-after']]).toEqual([503, '3']);
    expect(reply.headers['content-type']).toContain('text/html');
    expect(reply.text).toContain('Back in a moment');
  }
  expect((await gate.ask('GET', '/healthz')).status).toBe(200);
});

test('an answer that breaks off in the pages breaks off for the visitor, too', async () => {
  const gate = await gateBefore((_request, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('half');
    setImmediate(() => response.destroy());
  });
  await expect(gate.ask('GET', '/')).rejects.toThrow();
});

test('a second request smuggled behind a first is not taken for part of it', async () => {
  const seen: (string | undefined)[] = [];
  const gate = await gateBefore((request, response) => {
    seen.push(request.url);
    response.end('ok');
  });
  const socket = connect(gate.port, '127.0.0.1');
  socket.write(
    'POST /object HTTP/1.1\r\nHost: portal.test\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\nHost: portal.test\r\n\r\n',
  );
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 /);
  expect(seen).toEqual([]);
});

test('a page that breaks is answered in words, in the reader’s language, with a number and nothing of what broke', async () => {
  const gate = await gateBefore((request, response) => {
    response.writeHead(500, { 'content-type': 'text/html' });
    response.end(`<html id="__next_error__">${request.headers['x-portal-request']}: secret`);
  });
  const reply = await gate.ask('GET', '/notices/ai_training', {
    headers: { host: 'portal.test', 'accept-language': 'de-AT,de;q=0.9' },
  });
  expect(reply.status).toBe(500);
  expect(reply.text).toContain('Hier ist etwas zerbrochen');
  expect(reply.text).toMatch(/nennen Sie diese Nummer: [0-9A-F]{10}</);
  expect(reply.text).not.toContain('secret');
  expect(reply.headers['content-security-policy']).toContain("default-src 'none'");
});

test('where a page finds nothing, the words of the page that is not there are passed on', async () => {
  const gate = await gateBefore((request, response) => {
    const isNowhere = request.url === '/nothing-is-here';
    response.writeHead(404, { 'content-type': 'text/html' });
    response.end(isNowhere ? '<h1>Nothing here</h1>' : '<template></template>');
  });
  const headers = { host: 'portal.test' };
  const reply = await gate.ask('GET', '/confirm/unknown', { headers });
  expect([reply.status, reply.text]).toEqual([404, '<h1>Nothing here</h1>']);
});
