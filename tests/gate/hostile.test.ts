import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCOPES } from '#flows/scope.ts';
import { ROUTES } from '#gate/routes.ts';
import { type TestGate, testGate } from '#tests/support/gate.ts';

let gate: TestGate;
let key: string;
beforeAll(async () => {
  gate = await testGate();
  key = await gate.key(...SCOPES);
});
afterAll(() => gate.close());

const INJECTIONS = [
  "'; drop table events; --",
  "' or '1'='1",
  '$1',
  '"; select pg_sleep(5); --',
  "\\'; delete from filings; --",
  '%27%20or%201=1',
  '{"$gt":""}',
  '1;vacuum',
];

test('threat 33: text that is SQL is only text, wherever it is given', async () => {
  for (const text of INJECTIONS) {
    const query = encodeURIComponent(text);
    for (const path of [
      `/api/v1/notices?purpose=${query}&product=${query}`,
      `/api/v1/notices/${query}/1`,
      `/api/v1/objections?reference=${query}&account=${query}&purpose=${query}`,
      `/api/v1/status/${query}`,
    ]) {
      expect([200, 404]).toContain((await gate.ask('GET', path, { key })).status);
    }
    const page = await gate.ask('GET', `/api/v1/objections?cursor=${query}`, { key });
    expect(page.status).toBe(400);
    const event = {
      id: text,
      at: '2020-01-01T00:00:00Z',
      type: 'linked',
      account: text,
      center: text,
    };
    const taken = await gate.post('/api/v1/directory/events', { events: [event] }, key);
    expect(taken.json().accepted).toBe(1);
    const record = {
      accountId: text,
      createdAt: '2020-01-01T00:00:00Z',
      product: text,
      category: text,
    };
    const decided = await gate.post(
      '/api/v1/decisions',
      { purpose: 'ai_training', records: [record] },
      key,
    );
    expect(decided.json().decisions[0].reasons).toEqual(['unknown_account']);
  }
  const centers = await gate.house.db<
    { center: string }[]
  >`select distinct center from events where type = 'linked'`;
  expect(centers.map(({ center }) => center)).toEqual(expect.arrayContaining(INJECTIONS));
});

test('threat 30: whatever is sent, as JSON or not, nothing breaks: no answer is 500', async () => {
  const writing = ROUTES.filter((route) => route.method === 'POST');
  const body = fc.oneof(
    fc.json().map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  );
  const type = fc.constantFrom(
    'application/json',
    'application/x-ndjson',
    'message/rfc822',
    'text/plain',
    '',
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...writing), body, type, async (route, bytes, contentType) => {
      const headers = { 'content-type': contentType };
      const reply = await gate.ask('POST', route.path.replace(/\{\w+\}/g, 'x'), {
        body: bytes,
        key,
        headers,
      });
      expect(reply.status).toBeLessThan(500);
    }),
    { numRuns: 300 },
  );
});

/** Values that stand where another kind is expected, put into otherwise right bodies. */
const ODD = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1e308, '', ' ', '\u0000', '\ud800', '__proto__', [], {}, [[]]),
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.constantFrom(
    '9999-12-31T23:59:59.999Z',
    '0001-01-01T00:00:00Z',
    '2025-01-01T24:00:00Z',
    '-1',
    'x'.repeat(5000),
  ),
);

const RIGHT: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '/api/v1/objections': { address: 'mia@example.org', purposes: 'all', reason: 'no', locale: 'de' },
  '/api/v1/objections/recorded': {
    account: 'a',
    purposes: 'all',
    receivedAt: '2026-01-01T00:00:00Z',
    channel: 'phone',
    evidence: { call: 7 },
  },
  '/api/v1/runs': {
    purpose: 'ai_training',
    manifest: 'm',
    at: '2026-01-01T00:00:00Z',
    counts: { used: 1 },
  },
  '/api/v1/recipients': { url: 'https://hooks.example.org/x', purposes: 'all' },
  '/api/v1/contacts': {
    account: 'a',
    assistant: 'b',
    at: '2026-01-01T00:00:00Z',
    userMessagesInWindow: 5,
    topics: [],
    paid: false,
    labelled: true,
  },
  '/api/v1/decisions': {
    purpose: 'ai_training',
    asOf: '2026-01-01T00:00:00Z',
    records: [{ accountId: 'a', createdAt: '2025-01-01T00:00:00Z', product: 'p', category: 'c' }],
  },
};

test('one odd value in a right body is taken or refused, and never breaks anything', async () => {
  const choice = fc.constantFrom(...Object.keys(RIGHT)).chain((path) =>
    fc.record({
      path: fc.constant(path),
      name: fc.constantFrom(...Object.keys(RIGHT[path] ?? {})),
      odd: ODD,
    }),
  );
  await fc.assert(
    fc.asyncProperty(choice, async ({ path, name, odd }) => {
      const reply = await gate.post(path, { ...RIGHT[path], [name]: odd }, key);
      expect([200, 201, 202, 400, 404]).toContain(reply.status);
    }),
    { numRuns: 400 },
  );
});

test('one odd value in an event rejects it or is taken, and its neighbors are taken', async () => {
  const right = {
    at: '2020-01-01T00:00:00Z',
    type: 'account_opened',
    account: 'x',
    product: 'p',
    region: 'DE',
    bornOn: '1990-01-01',
  };
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('id', ...Object.keys(right)), ODD, async (name, odd) => {
      count += 1;
      const own = (which: string) => ({
        ...right,
        id: `${which} ${count}`,
        account: `${which} ${count}`,
      });
      const events = [own('first'), { ...own('odd'), [name]: odd }, own('last')];
      const reply = await gate.post('/api/v1/directory/events', { events }, key);
      expect(reply.status).toBe(200);
      const { accepted, duplicates, rejected } = reply.json();
      expect(accepted + duplicates + rejected.length).toBe(3);
      expect(rejected.every(({ index }: { index: number }) => index === 1)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('odd headers break nothing', async () => {
  const header = fc.constantFrom(
    'accept',
    'content-type',
    'content-encoding',
    'idempotency-key',
    'if-none-match',
    'x-forwarded-for',
    'authorization',
    'x-envelope-to',
    'x-received-at',
    'accept-language',
    'cookie',
    'origin',
    'expect-ct',
  );
  const value = fc
    .string({ maxLength: 60 })
    .map((text) => text.replace(/[^\x20-\x7e]/g, '').trim());
  await fc.assert(
    fc.asyncProperty(header, value, async (name, text) => {
      const headers = { 'content-type': 'application/json', [name]: text };
      const body = { address: 'mia@example.org', purposes: 'all' };
      const reply = await gate.ask('POST', '/api/v1/objections', { body, key, headers });
      expect(reply.status).toBeLessThan(500);
    }),
    { numRuns: 150 },
  );
});
