import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCOPES } from '#flows/scope.ts';
import { type Asking, type TestGate, testGate } from '#tests/support/gate.ts';

let gate: TestGate;
let key: string;
beforeAll(async () => {
  gate = await testGate();
  key = await gate.key(...SCOPES);
});
afterAll(() => gate.close());

interface Case {
  readonly says: string;
  readonly path: string;
  readonly asking: Asking;
  readonly status: number;
  readonly type: string;
  readonly pointer?: string;
}

const FILING = { address: 'mia@example.org', purposes: ['ai_training'] };
const RECORD = {
  accountId: 'a',
  createdAt: '2026-01-01T00:00:00Z',
  product: 'facebook',
  category: 'content.post',
};
const QUESTION = { purpose: 'ai_training', records: [RECORD] };
const RECORDED = {
  address: 'mia@example.org',
  purposes: 'all',
  receivedAt: '2026-01-02T00:00:00Z',
  channel: 'letter',
  evidence: 'scan 17',
};
const RUN = {
  purpose: 'ai_training',
  manifest: 'sha256:00',
  at: '2026-01-02T00:00:00Z',
  counts: { used: 1 },
};

function filing(says: string, body: unknown, pointer: string, type = 'invalid-body'): Case {
  return { says, path: '/api/v1/objections', asking: { body }, status: 400, type, pointer };
}
function asked(
  says: string,
  path: string,
  body: unknown,
  pointer: string,
  type = 'invalid-body',
): Case {
  return { says, path: `/api/v1${path}`, asking: { body }, status: 400, type, pointer };
}
function raw(
  says: string,
  body: string | Uint8Array,
  status: number,
  type: string,
  contentType?: string,
): Case {
  const headers = { 'content-type': contentType ?? 'application/json' };
  return { says, path: '/api/v1/objections', asking: { body, headers }, status, type };
}

const BAD_FILINGS: Case[] = [
  filing('no address', { purposes: 'all' }, '/address'),
  filing('an empty address', { ...FILING, address: '' }, '/address'),
  filing('an impossible address', { ...FILING, address: 'mia.example.org' }, '/address'),
  filing('two addresses', { ...FILING, address: 'a@example.org,b@example.org' }, '/address'),
  filing('a full-width @', { ...FILING, address: 'mia＠example.org' }, '/address'),
  filing('an address that is a number', { ...FILING, address: 7 }, '/address'),
  filing(
    'an address with a line break inside',
    { ...FILING, address: 'a@example.org\r\nBcc: b@example.org' },
    '/address',
  ),
  filing('no purposes', { address: 'mia@example.org' }, '/purposes'),
  filing('an empty list of purposes', { ...FILING, purposes: [] }, '/purposes'),
  filing('purposes as another word', { ...FILING, purposes: 'everything' }, '/purposes'),
  filing('a purpose that is a number', { ...FILING, purposes: ['ai_training', 5] }, '/purposes/1'),
  filing(
    'an unknown purpose',
    { ...FILING, purposes: ['ai_training', 'mind_reading'] },
    '/purposes/1',
    'unknown-purpose',
  ),
  filing('an unknown field', { ...FILING, adress: 'x' }, '/adress'),
  filing('an unknown field of a strange name', { ...FILING, 'a/b~c': 1 }, '/a~1b~0c'),
  filing('a reason that is no text', { ...FILING, reason: ['x'] }, '/reason'),
  filing('a language that is none', { ...FILING, locale: '../../etc' }, '/locale'),
  filing('a NUL in the reason', { ...FILING, reason: 'a\u0000b' }, '/reason'),
  filing('a list instead of an object', [FILING], ''),
  filing('null', null, ''),
  raw(
    '__proto__ as a field',
    '{"address":"mia@example.org","purposes":"all","__proto__":{"a":1}}',
    400,
    'invalid-body',
  ),
  raw(
    'half a surrogate pair',
    '{"address":"mia@example.org","purposes":"all","reason":"\\ud800"}',
    400,
    'invalid-body',
  ),
  raw('broken JSON', '{"address":', 400, 'invalid-json'),
  raw('an empty body', '', 400, 'invalid-json'),
  raw('bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 400, 'invalid-json'),
  raw(
    'a hundred thousand brackets',
    '['.repeat(100_000) + ']'.repeat(100_000),
    400,
    'invalid-body',
  ),
  raw(
    'a form',
    'address=mia%40example.org',
    415,
    'unsupported-media-type',
    'application/x-www-form-urlencoded',
  ),
  raw(
    'JSON in another charset',
    '{}',
    415,
    'unsupported-media-type',
    'application/json; charset=latin1',
  ),
  raw('no content type', '{}', 415, 'unsupported-media-type', ''),
  raw(
    'more than a megabyte',
    JSON.stringify({ ...FILING, reason: 'x'.repeat(1_100_000) }),
    413,
    'too-large',
  ),
];

const BAD_QUESTIONS: Case[] = [
  asked('no purpose', '/decisions', { records: [RECORD] }, '/purpose'),
  asked(
    'an unknown purpose',
    '/decisions',
    { ...QUESTION, purpose: 'x' },
    '/purpose',
    'unknown-purpose',
  ),
  asked('no records', '/decisions', { purpose: 'ai_training' }, '/records'),
  asked('an empty list of records', '/decisions', { ...QUESTION, records: [] }, '/records'),
  asked(
    '10,001 records',
    '/decisions',
    { ...QUESTION, records: Array(10_001).fill(RECORD) },
    '/records',
  ),
  asked(
    'an asOf in the future',
    '/decisions',
    { ...QUESTION, asOf: '2027-01-01T00:00:00Z' },
    '/asOf',
    'in-the-future',
  ),
  asked(
    'an asOf without an offset',
    '/decisions',
    { ...QUESTION, asOf: '2025-01-01T00:00:00' },
    '/asOf',
  ),
  asked('an unknown field', '/decisions', { ...QUESTION, as_of: '2025-01-01T00:00:00Z' }, '/as_of'),
  asked('no events', '/directory/events', {}, '/events'),
  asked('10,001 events', '/directory/events', { events: Array(10_001).fill({}) }, '/events'),
  asked('events in a field of another name', '/directory/events', { events: [], more: 1 }, '/more'),
  asked('no evidence', '/objections/recorded', { ...RECORDED, evidence: undefined }, '/evidence'),
  asked('an empty evidence', '/objections/recorded', { ...RECORDED, evidence: ' ' }, '/evidence'),
  asked(
    'both address and account',
    '/objections/recorded',
    { ...RECORDED, account: 'a' },
    '/address',
  ),
  asked(
    'neither address nor account',
    '/objections/recorded',
    { ...RECORDED, address: undefined },
    '/address',
  ),
  asked(
    'a channel that is none',
    '/objections/recorded',
    { ...RECORDED, channel: 'pigeon' },
    '/channel',
  ),
  asked(
    'receivedAt in the future',
    '/objections/recorded',
    { ...RECORDED, receivedAt: '2026-01-16T00:00:00Z' },
    '/receivedAt',
    'in-the-future',
  ),
  asked(
    'receivedAt on a day that does not exist',
    '/objections/recorded',
    { ...RECORDED, receivedAt: '2025-02-29T00:00:00Z' },
    '/receivedAt',
  ),
  asked(
    'receivedAt in the year 0',
    '/objections/recorded',
    { ...RECORDED, receivedAt: '0000-01-01T00:00:00Z' },
    '/receivedAt',
  ),
  asked('no token', '/confirmations', {}, '/token'),
  asked('a token that is a number', '/confirmations', { token: 5 }, '/token'),
  asked('a notice with an unknown field', '/notices', { purpose: 'x', surprise: 1 }, '/surprise'),
  asked(
    'a run in the future',
    '/runs',
    { ...RUN, at: '2027-01-01T00:00:00Z' },
    '/at',
    'in-the-future',
  ),
  asked(
    'a run that used minus one record',
    '/runs',
    { ...RUN, counts: { used: -1 } },
    '/counts/used',
  ),
  asked(
    'a webhook on this machine',
    '/recipients',
    { url: 'https://127.0.0.1/x', purposes: 'all' },
    '/url',
  ),
  asked(
    'a webhook in a private realm',
    '/recipients',
    { url: 'https://db.internal/x', purposes: 'all' },
    '/url',
  ),
  asked(
    'a webhook without encryption',
    '/recipients',
    { url: 'http://example.org/x', purposes: 'all' },
    '/url',
  ),
  asked(
    'an acknowledgement of nothing',
    '/recipients/x/acknowledgements',
    { position: -1 },
    '/position',
  ),
];

test.each([...BAD_FILINGS, ...BAD_QUESTIONS])(
  '$path with $says is answered $status $type',
  async (bad) => {
    const reply = await gate.ask('POST', bad.path, { ...bad.asking, key });
    expect([reply.status, reply.headers['content-type']]).toEqual([
      bad.status,
      'application/problem+json; charset=utf-8',
    ]);
    const problem = reply.json();
    expect(problem).toMatchObject({ status: bad.status, type: `/problems/${bad.type}` });
    expect(problem.title).toEqual(expect.any(String));
    if (bad.pointer !== undefined) {
      expect(problem.errors.map((error: { pointer: string }) => error.pointer)).toContain(
        bad.pointer,
      );
    }
  },
);

test('a record that cannot be read is an error in its place, and the others are decided', async () => {
  const records = [
    RECORD,
    { ...RECORD, createdAt: undefined },
    { ...RECORD, createdAt: 'tomorrow' },
    { ...RECORD, createdAt: '2027-01-01T00:00:00Z' },
    { ...RECORD, visibilty: 'public' },
    { ...RECORD, accountId: 'a\u0000' },
    null,
    'a record',
    { createdAt: '2026-01-01T00:00:00Z' },
  ];
  const reply = await gate.post('/api/v1/decisions', { ...QUESTION, records }, key);
  expect(reply.status).toBe(200);
  const { decisions } = reply.json();
  expect(decisions.every((decision: { use: boolean }) => decision.use === false)).toBe(true);
  expect(decisions.map((each: { error?: { type: string } }) => each.error?.type ?? null)).toEqual([
    null,
    'no_created_at',
    'unreadable_created_at',
    'created_in_future',
    'bad_record',
    'bad_record',
    'bad_record',
    'bad_record',
    null,
  ]);
  expect(decisions[8].reasons).toEqual(['unknown_account']);
});

test.each([
  ['/api/v1/notices?purpos=x', 400],
  ['/api/v1/notices?region=Germany', 400],
  ['/api/v1/notices?purpose=a&purpose=b', 400],
  ['/api/v1/notices?purpose=%00', 400],
  ['/api/v1/notices?token=x', 400],
  ['/api/v1/notices/ai_training/0', 404],
  ['/api/v1/notices/ai_training/1.0', 404],
  ['/api/v1/notices/ai_training/2', 404],
  ['/api/v1/notices/%00/1', 404],
  ['/api/v1/notices/%ff/1', 404],
  ['/api/v1/notices/__proto__/1', 404],
  ['/api/v1/status/x', 404],
  ['/api/v1/status/%E2%80%8B', 404],
  ['/api/v1/objections?status=open', 400],
  ['/api/v1/objections?limit=0', 400],
  ['/api/v1/objections?from=2025', 400],
  ['/api/v1/objections?cursor=nonsense', 400],
  ['/api/v1/objections?account=%00', 400],
  ['/api/v1/log?after=-2', 400],
  ['/api/v1/log?after=999999999999999', 200],
  ['/api/v1/nothing', 404],
  ['/api/v1/', 404],
  ['/log/checkpoint', 404],
  ['/problems/unknown-host', 200],
  ['/problems/constructor', 404],
])('GET %s is answered %i', async (path, status) => {
  expect((await gate.ask('GET', path, { key })).status).toBe(status);
});

test('another method is refused with those that are offered, and OPTIONS tells them', async () => {
  const refused = await gate.ask('DELETE', '/api/v1/objections', { key });
  expect([refused.status, refused.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS, POST']);
  const offered = await gate.ask('OPTIONS', '/api/v1/notices');
  expect([offered.status, offered.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS, POST']);
  expect(offered.headers).not.toHaveProperty('access-control-allow-origin');
});

test('a compressed body is not read', async () => {
  const headers = { 'content-encoding': 'gzip' };
  const reply = await gate.ask('POST', '/api/v1/objections', { body: FILING, headers });
  expect(reply.status).toBe(415);
});
