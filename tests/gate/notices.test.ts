import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGate, testGate } from '#tests/support/gate.ts';

let gate: TestGate;
let key: string;
beforeAll(async () => {
  gate = await testGate({ now: '2026-02-01T12:00:00Z' });
  key = await gate.key('notices:write');
});
afterAll(() => gate.close());

interface Listed {
  readonly purpose: string;
  readonly basis: string | null;
  readonly rightOffered: string;
  readonly startsAt: string | null;
}

async function listed(query: string): Promise<Listed[]> {
  const reply = await gate.ask('GET', `/api/v1/notices${query}`);
  expect(reply.status).toBe(200);
  return reply.json().notices;
}

test('all notices in force are public', async () => {
  const notices = await listed('');
  expect(notices.map(({ purpose }) => purpose)).toEqual([
    'ads_from_activity',
    'ads_from_ai_chats',
    'ai_training',
    'feed_from_ai_chats',
    'proactive_messages',
  ]);
  expect(notices[2]).toMatchObject({
    version: 1,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    publishedAt: '2025-04-14T00:00:00.000Z',
    basis: 'legitimate_interest',
    rightOffered: 'object',
    text: expect.stringMatching(/.{100}/s),
  });
});

test('asked for a region, a notice says on what basis, from when, and which right there is', async () => {
  const [training] = await listed('?purpose=ai_training&region=DE');
  expect(training).toMatchObject({ startsAt: '2025-05-27T04:00:00.000Z', rightOffered: 'object' });
  const [chats] = await listed('?purpose=ads_from_ai_chats&region=DE');
  expect(chats).toMatchObject({ basis: null, startsAt: null, rightOffered: 'none' });
  const [activity] = await listed('?purpose=ads_from_activity&region=DE');
  expect(activity).toMatchObject({ basis: 'consent', rightOffered: 'withdraw_consent' });
});

test('asked for a product or a purpose, only what concerns it is listed', async () => {
  expect((await listed('?product=threads')).map(({ purpose }) => purpose)).toEqual([
    'ads_from_activity',
  ]);
  expect(await listed('?purpose=nothing')).toEqual([]);
});

test('the words come in the language asked for, in English where it is not spoken', async () => {
  const [german] = await listed('?purpose=ai_training&locale=de-AT');
  const [danish] = await listed('?purpose=ai_training&locale=da');
  const [french] = await listed('?purpose=ai_training&locale=fr');
  expect([german, danish, french]).toMatchObject([
    { locale: 'de' },
    { locale: 'da' },
    { locale: 'en' },
  ]);
});

test('a version is for ever the same bytes, named by their hash', async () => {
  const path = '/api/v1/notices/ai_training/1';
  const first = await gate.ask('GET', path);
  expect(first.status).toBe(200);
  expect(first.headers.etag).toBe(`"${createHash('sha256').update(first.text).digest('hex')}"`);
  expect(first.headers['cache-control']).toContain('immutable');
  expect((await gate.ask('GET', path)).text).toBe(first.text);
  for (const known of [first.headers.etag, `"other", ${first.headers.etag}`, '*']) {
    const again = await gate.ask('GET', path, { headers: { 'if-none-match': String(known) } });
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', first.headers.etag]);
  }
  const other = await gate.ask('GET', path, { headers: { 'if-none-match': '"other"' } });
  expect(other.status).toBe(200);
  const head = await gate.ask('HEAD', path);
  expect([head.status, head.text, head.headers['content-length']]).toEqual([
    200,
    '',
    String(Buffer.byteLength(first.text)),
  ]);
});

function nextVersion(changes: object): object {
  const file = readFileSync('register/notices/ai-training-1.json', 'utf8');
  const { publishedAt: _, ...version } = JSON.parse(file);
  const startsOn = { date: '2026-06-01', zone: 'UTC' };
  const rollout = [{ where: ['*'], basis: 'legitimate_interest', startsOn }];
  return { ...version, version: 2, effectiveAt: '2026-02-02T00:00:00Z', rollout, ...changes };
}

test.each([
  [
    'starts before people can have been told',
    {
      purpose: 'mood_ads',
      version: 1,
      rollout: [
        {
          where: ['*'],
          basis: 'legitimate_interest',
          startsOn: { date: '2026-02-10', zone: 'UTC' },
        },
      ],
    },
  ],
  ['names no data', { uses: [] }],
  ['takes effect before it is published', { effectiveAt: '2026-01-01T00:00:00Z' }],
  ['skips a number', { version: 5 }],
  [
    'speaks of a day that does not exist in its zone',
    {
      rollout: [
        { where: ['*'], basis: 'consent', startsOn: { date: '2026-06-01', zone: 'Mars/Olympus' } },
      ],
    },
  ],
])('a notice that %s is refused', async (_why, changes) => {
  const reply = await gate.post('/api/v1/notices', nextVersion(changes), key);
  expect([reply.status, reply.json().type]).toEqual([422, '/problems/refused-notice']);
  expect(reply.json().errors[0].detail).toEqual(expect.any(String));
});

test.each([
  ['/uses', { uses: [] }],
  ['/uses/0/categories', { uses: [{ products: ['facebook'], categories: [] }] }],
  ['/version', { version: 5 }],
  ['/publishedAt', { publishedAt: '2026-02-01T12:00:01Z' }],
  ['/effectiveAt', { effectiveAt: '2026-01-01T00:00:00Z' }],
  ['/linkedOnly/0', { linkedOnly: ['nope'] }],
  ['/covers', { directMarketing: true, covers: 'created_after' }],
  ['/rollout/0/where/1', { rollout: [{ where: ['DE', 'XX'], exempt: true }] }],
  [
    '/rollout/1/where/0',
    { rollout: ['DE', 'DE'].map((where) => ({ where: [where], exempt: true })) },
  ],
  [
    '/rollout/1/startsOn/zone',
    {
      rollout: [
        { where: ['DE'], exempt: true },
        { where: ['*'], basis: 'consent', startsOn: { date: '2026-06-01', zone: 'Mars/X' } },
      ],
    },
  ],
  [
    '/rollout',
    {
      purpose: 'mood_ads',
      version: 1,
      rollout: [{ where: ['*'], basis: 'consent', startsOn: { date: '2026-02-10', zone: 'UTC' } }],
    },
  ],
])('a refused notice says where it is wrong: %s', async (pointer, changes) => {
  const reply = await gate.post('/api/v1/notices', nextVersion(changes), key);
  expect(reply.status).toBe(422);
  const errors: { pointer: string }[] = reply.json().errors;
  expect(errors.map((each) => each.pointer)).toEqual([pointer]);
});

test('a notice is published once and for good', async () => {
  const reply = await gate.post('/api/v1/notices', nextVersion({}), key);
  expect([reply.status, reply.json()]).toEqual([
    201,
    { purpose: 'ai_training', version: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ]);
  const same = await gate.ask('GET', String(reply.headers.location));
  expect(same.headers.etag).toBe(`"${reply.json().hash}"`);
  const other = await gate.post('/api/v1/notices', nextVersion({ leastAge: 16 }), key);
  expect(other.status).toBe(409);
});
