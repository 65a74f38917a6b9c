import { request as httpRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGate, testGate } from '#tests/support/gate.ts';

let gate: TestGate;
let key: string;
const NOW = '2026-02-01T12:00:00.000Z';
beforeAll(async () => {
  gate = await testGate({ now: NOW });
  key = await gate.key('directory:write', 'decisions:read', 'objections:record', 'audit:read');
  const events = [
    {
      id: '1',
      at: '2020-01-01T00:00:00Z',
      type: 'account_opened',
      account: 'fb',
      product: 'facebook',
      region: 'DE',
      bornOn: '1990-05-01',
    },
    {
      id: '2',
      at: '2020-01-01T00:00:00Z',
      type: 'address_added',
      account: 'fb',
      address: 'mia@example.org',
    },
    {
      id: '3',
      at: '2025-04-20T09:00:00Z',
      type: 'told',
      account: 'fb',
      purpose: 'ai_training',
      version: 1,
    },
  ];
  const taken = await gate.post('/api/v1/directory/events', { events }, key);
  expect(taken.json().accepted).toBe(3);
});
afterAll(() => gate.close());

const RECORD = {
  accountId: 'fb',
  createdAt: '2025-08-01T00:00:00Z',
  product: 'facebook',
  category: 'content.post',
  visibility: 'public',
  topics: [],
};
const LINES = { 'content-type': 'application/x-ndjson' };

function linesOf(reply: string): unknown[] {
  return reply
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('threat 21: an answer says of which instant it is, and what is asked of a past one is answered as of then', async () => {
  const recorded = await gate.post(
    '/api/v1/objections/recorded',
    {
      account: 'fb',
      purposes: ['ai_training'],
      receivedAt: '2025-07-01T00:00:00Z',
      channel: 'letter',
      evidence: 'scan 4',
    },
    key,
  );
  expect(recorded.status).toBe(201);
  const { objections } = recorded.json();
  expect(objections).toEqual([
    {
      reference: expect.any(String),
      purpose: 'ai_training',
      status: 'confirmed',
      accounts: ['fb'],
    },
  ]);
  const record = { ...RECORD, createdAt: '2025-06-30T00:00:00Z' };
  const ask = (asOf: string, asked: object) =>
    gate.post('/api/v1/decisions', { purpose: 'ai_training', asOf, records: [asked] }, key);
  expect((await ask('2025-06-30T12:00:00Z', record)).json().decisions[0].use).toBe(true);
  const later = (await ask('2025-09-01T00:00:00Z', RECORD)).json();
  expect(later.asOf).toBe('2025-09-01T00:00:00.000Z');
  expect(later.decisions[0]).toMatchObject({
    use: false,
    reasons: ['objection'],
    objection: objections[0].reference,
  });
});

test('lines of any number are answered in order, each alone', async () => {
  const count = 30_000;
  const head = JSON.stringify({ purpose: 'ai_training' });
  const records = Array.from({ length: count }, (_, n) =>
    JSON.stringify({
      ...RECORD,
      accountId: n % 3 === 0 ? 'fb' : `nobody-${n}`,
      createdAt: '2025-06-01T00:00:00Z',
    }),
  );
  records[7] = '{broken';
  records[8] = JSON.stringify({ ...RECORD, createdAt: undefined });
  records[9] = `"${'x'.repeat(70_000)}"`;
  const body = [head, ...records].join('\n');
  const reply = await gate.ask('POST', '/api/v1/decisions', { body, key, headers: LINES });
  expect([reply.status, reply.headers['content-type']]).toEqual([
    200,
    'application/x-ndjson; charset=utf-8',
  ]);
  const [first, ...decisions] = linesOf(reply.text) as Record<string, unknown>[];
  expect(first).toEqual({ asOf: NOW, position: expect.any(Number) });
  expect(decisions).toHaveLength(count);
  expect(decisions[0]).toMatchObject({ use: true, reasons: [] });
  expect(decisions[1]).toMatchObject({ use: false, reasons: ['unknown_account'] });
  for (const n of [7, 8, 9])
    expect(decisions[n]).toMatchObject({ use: false, error: { type: expect.any(String) } });
  expect(decisions.filter(({ use }) => use === true)).toHaveLength(count / 3 - 1);
});

test('lines are answered as they come: nobody has to send all before hearing the first', async () => {
  const request = httpRequest({
    host: '127.0.0.1',
    port: gate.port,
    path: '/api/v1/decisions',
    method: 'POST',
    headers: { ...LINES, authorization: `Bearer ${key}` },
  });
  const answered = new Promise<AsyncIterable<Buffer>>((resolve) => request.on('response', resolve));
  request.write(`${JSON.stringify({ purpose: 'ai_training' })}\n`);
  const answer = (await answered)[Symbol.asyncIterator]();
  let heard = '';
  const hear = async (lines: number) => {
    while (heard.split('\n').length <= lines) heard += String((await answer.next()).value);
    return heard.split('\n')[lines - 1] ?? '';
  };
  expect(JSON.parse(await hear(1))).toHaveProperty('position');
  request.write(`${JSON.stringify({ ...RECORD, createdAt: '2025-06-01T00:00:00Z' })}\n`);
  expect(JSON.parse(await hear(2))).toMatchObject({ use: true });
  request.end(JSON.stringify(RECORD));
  expect(JSON.parse(await hear(3))).toMatchObject({ use: false, reasons: ['objection'] });
  expect((await answer.next()).done).toBe(true);
});

test.each([
  ['', 400],
  ['{"purpose":"nothing"}', 400],
  ['{"purpose":"ai_training","asOf":"2027-01-01T00:00:00Z"}', 400],
  ['{"purpose":"ai_training","records":[]}', 400],
  ['{broken', 400],
  ['{"purpose":"ai_training"}', 200],
])('lines that begin with %s are answered %i', async (body, status) => {
  const reply = await gate.ask('POST', '/api/v1/decisions', { body, key, headers: LINES });
  expect(reply.status).toBe(status);
});

test('threat 20: a stream that the database leaves midway breaks off, and cannot be taken for the whole', async () => {
  const away = await testGate();
  const itsKey = await away.key('decisions:read');
  const request = httpRequest({
    host: '127.0.0.1',
    port: away.port,
    path: '/api/v1/decisions',
    method: 'POST',
    headers: { ...LINES, authorization: `Bearer ${itsKey}` },
  });
  const answered = new Promise<NodeJS.ReadableStream>((resolve) => request.on('response', resolve));
  request.on('error', () => undefined);
  request.write(`${JSON.stringify({ purpose: 'ai_training' })}\n`);
  const answer = await answered;
  await away.house.db.end({ timeout: 0 });
  request.write(`${JSON.stringify(RECORD)}\n`);
  await expect(text(answer)).rejects.toThrow();
});
