import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGate, testGate } from '#tests/support/gate.ts';

interface Rejected {
  readonly index: number;
  readonly id: string | null;
  readonly type: string;
}

let gate: TestGate;
let key: string;
beforeAll(async () => {
  gate = await testGate({ now: '2026-02-01T12:00:00Z' });
  key = await gate.key('directory:write', 'decisions:read');
});
afterAll(() => gate.close());

const PEOPLE = [
  {
    id: 'e1',
    at: '2020-01-01T00:00:00Z',
    type: 'account_opened',
    account: 'fb-mia',
    product: 'facebook',
    region: 'DE',
    bornOn: '1990-05-01',
  },
  {
    id: 'e2',
    at: '2021-01-01T00:00:00Z',
    type: 'account_opened',
    account: 'ig-mia',
    product: 'instagram',
    region: 'DE',
    bornOn: '1990-05-01',
  },
  {
    id: 'e3',
    at: '2020-01-01T00:00:00Z',
    type: 'address_added',
    account: 'fb-mia',
    address: 'Mia@Example.org',
  },
  { id: 'e4', at: '2022-01-01T00:00:00Z', type: 'linked', account: 'fb-mia', center: 'center-mia' },
  { id: 'e5', at: '2022-01-01T00:00:00Z', type: 'linked', account: 'ig-mia', center: 'center-mia' },
  {
    id: 'e6',
    at: '2025-04-20T09:00:00Z',
    type: 'told',
    account: 'fb-mia',
    purpose: 'ai_training',
    version: 1,
  },
  {
    id: 'e7',
    at: '2025-04-20T09:00:00Z',
    type: 'told',
    account: 'ig-mia',
    purpose: 'ai_training',
    version: 1,
  },
];

function postOf(createdAt: string) {
  const record = { accountId: 'ig-mia', createdAt, product: 'instagram', category: 'content.post' };
  return { ...record, visibility: 'public', topics: [] };
}

test('a person known by directory events objects, confirms, and the pipeline is refused what came after on the linked account', async () => {
  const taken = await gate.post('/api/v1/directory/events', { events: PEOPLE }, key);
  expect(taken.json()).toEqual({ accepted: 7, duplicates: 0, rejected: [] });

  const filed = await gate.post('/api/v1/objections', {
    address: 'mia@example.org',
    purposes: 'all',
  });
  expect(filed.status).toBe(202);
  const { reference, receivedAt, status } = filed.json();
  expect(status).toBe('received');
  expect(receivedAt).toBe('2026-02-01T12:00:00.000Z');

  gate.house.pass({ hours: 1 });
  const records = [postOf('2026-02-01T11:59:59Z'), postOf('2026-02-01T12:00:00Z')];
  const question = { purpose: 'ai_training', records };
  const pending = (await gate.post('/api/v1/decisions', question, key)).json();
  expect(pending.decisions[0]).toMatchObject({ use: true, reasons: [] });
  expect(pending.decisions[1]).toMatchObject({ use: false, reasons: ['objection_pending'] });

  const token = gate.house.vault.token('confirm', reference);
  const confirmed = await gate.post('/api/v1/confirmations', { token });
  expect(confirmed.json()).toEqual({ reference, status: 'confirmed' });
  const again = await gate.post('/api/v1/confirmations', { token });
  expect(again.text).toBe(confirmed.text);

  const decided = (await gate.post('/api/v1/decisions', question, key)).json();
  expect(decided.asOf).toBe('2026-02-01T13:00:00.000Z');
  expect(decided.decisions).toEqual([
    { use: true, reasons: [], noticeVersion: 1 },
    {
      use: false,
      reasons: ['objection'],
      objection: reference,
      span: { from: '2026-02-01T12:00:00.000Z', until: null },
      noticeVersion: 1,
    },
  ]);
});

test('events sent again are duplicates, under another body a conflict, and the bad ones alone are rejected', async () => {
  const events = [
    PEOPLE[0],
    { ...PEOPLE[1], product: 'threads' },
    { id: 'n1', at: '2027-01-01T00:00:00Z', type: 'account_closed', account: 'fb-mia' },
    {
      id: 'n2',
      at: '2025-01-01T00:00:00Z',
      type: 'address_added',
      account: 'fb-mia',
      address: 'nobody',
    },
    { id: 'n3', at: '2025-01-01T00:00:00Z', type: 'account_closed', account: 'x', typo: 1 },
    { id: 'n4', at: 'yesterday', type: 'account_closed', account: 'x' },
    'no event',
    {
      id: 'n5',
      at: '2025-01-01T00:00:00Z',
      type: 'account_opened',
      account: 'fb-new',
      product: 'facebook',
    },
  ];
  const { accepted, duplicates, rejected } = (
    await gate.post('/api/v1/directory/events', { events }, key)
  ).json();
  expect({ accepted, duplicates }).toEqual({ accepted: 1, duplicates: 1 });
  expect(rejected.map(({ index, id, type }: Rejected) => [index, id, type])).toEqual([
    [1, 'e2', 'conflict'],
    [2, 'n1', 'in_the_future'],
    [3, 'n2', 'bad_address'],
    [4, 'n3', 'bad_event'],
    [5, 'n4', 'bad_event'],
    [6, null, 'bad_event'],
  ]);
});

test('the directory may also speak in lines', async () => {
  const lines = PEOPLE.map((event) => JSON.stringify(event)).concat('', '{broken');
  const reply = await gate.ask('POST', '/api/v1/directory/events', {
    key,
    body: lines.join('\n'),
    headers: { 'content-type': 'application/x-ndjson' },
  });
  expect(reply.json()).toMatchObject({
    accepted: 0,
    duplicates: 7,
    rejected: [{ index: 7, type: 'bad_json' }],
  });
});
