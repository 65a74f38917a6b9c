import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sequenceEvents } from '#flows/sequence-events.ts';
import { type TestGate, testGate } from '#tests/support/gate.ts';

let gate: TestGate;
let key: string;
beforeAll(async () => {
  gate = await testGate({ now: '2026-02-01T12:00:00Z' });
  key = await gate.key('decisions:read', 'directory:write');
  const opened = {
    at: '2020-01-01T00:00:00Z',
    type: 'account_opened',
    product: 'facebook',
    region: 'DE',
  };
  const events = [
    { ...opened, id: '1', account: 'one' },
    { ...opened, id: '2', account: 'two' },
    {
      id: '3',
      at: opened.at,
      type: 'address_added',
      account: 'one',
      address: 'somebody@example.net',
    },
  ];
  await gate.post('/api/v1/directory/events', { events }, key);
  await sequenceAll();
});
afterAll(() => gate.close());

async function sequenceAll(): Promise<void> {
  while ((await sequenceEvents(gate.house)).kind === 'sequenced');
}

interface Change {
  readonly position: number;
  readonly notice?: string;
  readonly replaced: readonly {
    readonly account: string;
    readonly purpose: string;
    readonly spans: readonly object[];
  }[];
}

async function changesAfter(after: number): Promise<{ changes: Change[]; next: number }> {
  const reply = await gate.ask('GET', `/api/v1/changes?after=${after}`, { key });
  expect(reply.status).toBe(200);
  return reply.json();
}

async function last(): Promise<number> {
  let next = -1;
  for (;;) {
    const page = await changesAfter(next);
    if (page.changes.length === 0) return next;
    next = page.next;
  }
}

test('positions come in order and without a gap, and a published notice says so', async () => {
  const { changes, next } = await changesAfter(-1);
  expect(changes.map(({ position }) => position)).toEqual(changes.map((_, n) => n));
  expect(next).toBe(changes.length - 1);
  expect(changes.flatMap(({ notice }) => notice ?? []).sort()).toContain('ai_training');
});

test('a filing replaces the spans of the account it covers, a link those of the account it reaches', async () => {
  const before = await last();
  const filed = await gate.post('/api/v1/objections', {
    address: 'somebody@example.net',
    purposes: ['ai_training'],
  });
  await sequenceAll();
  const { changes, next } = await changesAfter(before);
  const span = {
    from: '2026-02-01T12:00:00.000Z',
    until: null,
    objection: filed.json().reference,
    reason: 'objection_pending',
    lapsesAt: '2026-03-03T12:00:00.000Z',
  };
  expect(changes.at(-1)?.replaced).toEqual([
    { account: 'one', purpose: 'ai_training', spans: [span] },
  ]);

  const links = ['one', 'two'].map((account) => {
    return {
      id: `link ${account}`,
      at: '2026-02-01T12:00:00Z',
      type: 'linked',
      account,
      center: 'c',
    };
  });
  await gate.post('/api/v1/directory/events', { events: links }, key);
  await sequenceAll();
  const linked = await changesAfter(next);
  expect(linked.changes.at(-1)?.replaced).toEqual([
    { account: 'one', purpose: 'ai_training', spans: [span] },
    { account: 'two', purpose: 'ai_training', spans: [span] },
  ]);

  const token = gate.house.vault.token('confirm', filed.json().reference);
  await gate.post('/api/v1/confirmations', { token });
  await sequenceAll();
  const confirmed = await changesAfter(linked.next);
  expect(confirmed.changes.at(-1)?.replaced[1]?.spans).toEqual([
    { ...span, reason: 'objection', lapsesAt: null },
  ]);
});

test('a copy that is ahead of the stream is told so, and not that nothing is new', async () => {
  const end = await last();
  expect((await changesAfter(end)).changes).toEqual([]);
  for (const after of [end + 1, 999_999]) {
    const reply = await gate.ask('GET', `/api/v1/changes?after=${after}&wait=20`, { key });
    expect([reply.status, reply.json().type]).toEqual([409, '/problems/position-ahead']);
    expect(reply.json().detail).toContain(`beyond the last position, ${end}`);
    const lines = { accept: 'application/x-ndjson' };
    const stream = await gate.ask('GET', `/api/v1/changes?after=${after}`, { key, headers: lines });
    expect(stream.status).toBe(409);
  }
});

test('who waits hears of a change as soon as it has its position', async () => {
  const before = await last();
  const waiting = gate.ask('GET', `/api/v1/changes?after=${before}&wait=20`, { key });
  await gate.post('/api/v1/objections', {
    address: 'somebody@example.net',
    purposes: ['ai_training'],
  });
  await sequenceAll();
  const { changes } = (await waiting).json();
  expect(changes.at(-1).replaced[0].spans).toHaveLength(2);
});

test('a stream stays open and sends each change as a line', async () => {
  const before = await last();
  const request = httpRequest({
    host: '127.0.0.1',
    port: gate.port,
    path: `/api/v1/changes?after=${before}`,
    headers: { authorization: `Bearer ${key}`, accept: 'application/x-ndjson' },
  });
  const answered = new Promise<AsyncIterable<Buffer>>((resolve) => request.on('response', resolve));
  request.end();
  const answer = (await answered)[Symbol.asyncIterator]();
  await gate.post('/api/v1/objections', {
    address: 'somebody@example.net',
    purposes: ['ai_training'],
  });
  await sequenceAll();
  let heard = '';
  while (heard.trim() === '') heard += String((await answer.next()).value);
  const [first] = heard.trim().split('\n');
  expect(JSON.parse(first ?? '')).toMatchObject({ position: before + 1 });
  request.destroy();
});
