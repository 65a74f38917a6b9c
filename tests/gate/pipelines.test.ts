import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCOPES } from '#flows/scope.ts';
import { sequenceEvents } from '#flows/sequence-events.ts';
import { type TestGate, testGate } from '#tests/support/gate.ts';

let gate: TestGate;
let key: string;
beforeAll(async () => {
  gate = await testGate({ now: '2026-02-01T12:00:00Z' });
  key = await gate.key(...SCOPES);
});
afterAll(() => gate.close());

async function sequenceAll(): Promise<void> {
  while ((await sequenceEvents(gate.house)).kind === 'sequenced');
}

test('a consent ends an objection on its account, and its withdrawal ends the consent', async () => {
  const events = [
    {
      id: 'c0',
      at: '2020-01-01T00:00:00Z',
      type: 'account_opened',
      account: 'li',
      product: 'threads',
      region: 'DE',
      bornOn: '1990-01-01',
    },
  ];
  await gate.post('/api/v1/directory/events', { events }, key);
  const record = {
    accountId: 'li',
    createdAt: '2026-01-20T00:00:00Z',
    product: 'threads',
    category: 'behaviour.like',
    topics: [],
  };
  const reasons = async () => {
    const question = { purpose: 'ads_from_activity', records: [record] };
    return (await gate.post('/api/v1/decisions', question, key)).json().decisions[0].reasons;
  };
  expect(await reasons()).toEqual(['no_consent']);
  const consent = {
    id: 'y1',
    at: '2026-01-10T00:00:00Z',
    type: 'consented',
    account: 'li',
    purpose: 'ads_from_activity',
    evidence: { form: 4 },
  };
  const taken = await gate.post('/api/v1/consents', { events: [consent, consent] }, key);
  expect(taken.json()).toEqual({ accepted: 1, duplicates: 1, rejected: [] });
  expect(await reasons()).toEqual([]);
  const end = { ...consent, id: 'n1', at: '2026-01-25T00:00:00Z', type: 'consent_withdrawn' };
  expect((await gate.post('/api/v1/consents', { events: [end] }, key)).json().accepted).toBe(1);
  expect(await reasons()).toEqual(['no_consent']);
  const bad = [
    { ...consent, id: 'b1', evidence: '' },
    { ...consent, id: 'b2', purpose: 'nothing' },
  ];
  const rejected = (await gate.post('/api/v1/consents', { events: bad }, key)).json().rejected;
  expect(rejected.map(({ type }: { type: string }) => type)).toEqual([
    'bad_event',
    'unknown_purpose',
  ]);
});

test('a run is recorded in the stream, which is read by position', async () => {
  const run = {
    purpose: 'ai_training',
    manifest: 'sha256:77',
    at: '2026-02-01T00:00:00Z',
    counts: { used: 5, refused: 2 },
  };
  const recorded = await gate.post('/api/v1/runs', run, key);
  expect([recorded.status, recorded.json()]).toEqual([201, { id: expect.any(String) }]);
  await sequenceAll();
  const { entries, next } = (await gate.ask('GET', '/api/v1/log', { key })).json();
  expect(entries.map(({ position }: { position: number }) => position)).toEqual(
    entries.map((_: unknown, n: number) => n),
  );
  expect(entries.at(-1)).toMatchObject({
    position: next,
    type: 'run_recorded',
    purpose: 'ai_training',
  });
  const rest = (await gate.ask('GET', `/api/v1/log?after=${next - 1}`, { key })).json();
  expect(rest.entries).toHaveLength(1);
  expect((await gate.ask('GET', `/api/v1/log?after=${next}`, { key })).json()).toEqual({
    entries: [],
    next,
  });
});

test('a recipient says how far it has obeyed, never takes it back, and the person sees it', async () => {
  const filed = await gate.post('/api/v1/objections', {
    address: 'mia@example.org',
    purposes: ['ai_training'],
  });
  const token = gate.house.vault.token('status', filed.json().reference);
  await sequenceAll();
  const made = await gate.post(
    '/api/v1/recipients',
    { url: 'https://train.example.org/hook', purposes: ['ai_training'] },
    key,
  );
  expect(made.status).toBe(201);
  const path = `/api/v1/recipients/${made.json().id}/acknowledgements`;
  const status = async () => (await gate.ask('GET', `/api/v1/status/${token}`)).json();
  expect(await status()).toMatchObject({
    status: 'pending',
    purposes: [{ purpose: 'ai_training', status: 'pending' }],
    recipients: [{ recipient: 'train.example.org', obeyed: false, acknowledgedAt: null }],
  });
  const { next } = (await gate.ask('GET', '/api/v1/log', { key })).json();
  expect((await gate.post(path, { position: next + 1 }, key)).status).toBe(409);
  expect((await gate.post(path, { position: next }, key)).json().position).toBe(next);
  expect((await gate.post(path, { position: 0 }, key)).json().position).toBe(next);
  expect((await status()).recipients).toMatchObject([{ obeyed: true }]);
  const stranger = await gate.key('recipients:write');
  expect((await gate.post(path, { position: 0 }, stranger)).status).toBe(404);
});

const CONTACT = {
  account: 'wa',
  assistant: 'kim',
  at: '2026-02-01T11:58:00Z',
  userMessagesInWindow: 6,
  topics: ['hiking'],
  paid: true,
  labelled: true,
};

test('an assistant may write unasked up to the month’s limit, however many ask at once', async () => {
  const events = [
    {
      id: 'w0',
      at: '2020-01-01T00:00:00Z',
      type: 'account_opened',
      account: 'wa',
      product: 'whatsapp',
      region: 'US',
      bornOn: '1990-01-01',
    },
    {
      id: 'w1',
      at: '2025-01-01T00:00:00Z',
      type: 'told',
      account: 'wa',
      purpose: 'proactive_messages',
      version: 1,
    },
  ];
  await gate.post('/api/v1/directory/events', { events }, key);
  const replies = await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      gate.post('/api/v1/contacts', { ...CONTACT, assistant: `kim ${n % 2}` }, key),
    ),
  );
  const answers = replies.map((reply) => reply.json());
  const allowed = answers.filter((answer) => answer.allowed);
  expect(allowed).toHaveLength(4);
  expect(new Set(allowed.map(({ claim }) => claim)).size).toBe(4);
  expect(allowed[0].label).toContain('Somebody paid');
  expect(answers.filter((answer) => !answer.allowed).map(({ reasons }) => reasons)).toEqual(
    Array(8).fill([['monthly_limit']][0]),
  );
});

async function opens(account: string): Promise<void> {
  const events = [
    {
      id: `opened ${account}`,
      at: '2020-01-01T00:00:00Z',
      type: 'account_opened',
      account,
      product: 'whatsapp',
      region: 'US',
      bornOn: '1990-01-01',
    },
    {
      id: `told ${account}`,
      at: '2025-01-01T00:00:00Z',
      type: 'told',
      account,
      purpose: 'proactive_messages',
      version: 1,
    },
  ];
  const taken = await gate.post('/api/v1/directory/events', { events }, key);
  expect(taken.json().accepted).toBe(2);
}

const ask = (changes: object) => gate.post('/api/v1/contacts', { ...CONTACT, ...changes }, key);

test('what an assistant claimed a minute ago counts as sent: it gets no other message until the person writes', async () => {
  await opens('once');
  expect((await ask({ account: 'once' })).json().allowed).toBe(true);
  gate.house.pass({ minutes: 1 });
  const earlier = {
    lastProactiveAt: '2026-01-20T00:00:00Z',
    lastUserMessageAt: '2026-01-21T00:00:00Z',
  };
  expect((await ask({ account: 'once' })).json().reasons).toEqual(['unanswered']);
  expect((await ask({ account: 'once', ...earlier })).json().reasons).toEqual(['unanswered']);
  expect((await ask({ account: 'once', assistant: 'lou' })).json().allowed).toBe(true);
  gate.house.pass({ minutes: 1 });
  const written = { at: '2026-02-01T12:02:00Z', lastUserMessageAt: '2026-02-01T12:01:00Z' };
  expect((await ask({ account: 'once', ...written })).json().allowed).toBe(true);
});

test('a message is asked for when it is sent: neither a backdated nor a future instant is taken', async () => {
  await opens('now');
  const refused = async (changes: object) => {
    const reply = await ask({ account: 'now', ...changes });
    return [reply.status, reply.json().errors?.[0].pointer];
  };
  const at = (text: string) => ({ at: text });
  expect(await refused(at('2026-01-15T00:00:00Z'))).toEqual([400, '/at']);
  expect(await refused(at('2026-02-01T11:56:59.999Z'))).toEqual([400, '/at']);
  expect(await refused(at('2026-02-01T12:02:00.001Z'))).toEqual([400, '/at']);
  const later = '2026-02-01T12:02:00.001Z';
  expect(await refused({ lastUserMessageAt: later })).toEqual([400, '/lastUserMessageAt']);
  expect(await refused({ lastProactiveAt: later })).toEqual([400, '/lastProactiveAt']);
  expect((await ask({ account: 'now', ...at('2026-02-01T11:57:00Z') })).json().allowed).toBe(true);
});

test('an objection recorded a moment ago holds, whatever instant within the five minutes is asked for', async () => {
  await opens('no');
  const recorded = await gate.post(
    '/api/v1/objections/recorded',
    {
      account: 'no',
      purposes: ['proactive_messages'],
      receivedAt: '2026-02-01T12:02:00Z',
      channel: 'letter',
      evidence: 'a letter',
    },
    key,
  );
  expect(recorded.status).toBe(201);
  expect((await ask({ account: 'no' })).json()).toEqual({ allowed: false, reasons: ['objection'] });
});

test('a message without its label, without topics, to somebody who hardly wrote, is refused with every reason', async () => {
  const { topics: _, ...unclear } = {
    ...CONTACT,
    labelled: false,
    userMessagesInWindow: 4,
  };
  const reply = await gate.post('/api/v1/contacts', unclear, key);
  expect(reply.json()).toEqual({
    allowed: false,
    reasons: expect.arrayContaining(['too_few_messages', 'topic_unknown', 'not_labelled']),
  });
});

test('a mail is stored as it came and answered once it is', async () => {
  const raw =
    'From: mia@example.org\r\nTo: objections@portal.test\r\nSubject: Nein\r\n\r\nIch widerspreche.\r\n';
  const hand = (headers: Record<string, string>) =>
    gate.ask('POST', '/api/v1/mail/inbound', {
      body: raw,
      key,
      headers: { 'content-type': 'message/rfc822', ...headers },
    });
  const envelope = {
    'x-envelope-from': '<mia@example.org>',
    'x-envelope-to': 'objections@portal.test',
    'x-client-ip': '203.0.113.7',
    'x-received-at': '2026-01-31T00:00:00Z',
  };
  const stored = await hand(envelope);
  expect([stored.status, stored.json()]).toEqual([
    202,
    { id: expect.any(String), disposition: 'stored' },
  ]);
  expect((await hand({ ...envelope, 'x-received-at': '2026-03-01T00:00:00Z' })).status).toBe(400);
  expect((await hand({ ...envelope, 'x-client-ip': 'somewhere' })).status).toBe(400);
  expect((await hand({ 'content-type': 'application/json' })).status).toBe(415);
  const huge = Buffer.alloc(10 * 1024 * 1024 + 1, 97);
  const headers = { 'content-type': 'message/rfc822' };
  expect(
    (await gate.ask('POST', '/api/v1/mail/inbound', { body: huge, key, headers })).status,
  ).toBe(413);
});

test('an auditor’s key finds objections by what is asked, page by page, and each look is logged', async () => {
  for (const name of ['a', 'b', 'c']) {
    await gate.post('/api/v1/objections', {
      address: `${name}@example.org`,
      purposes: ['ai_training'],
    });
  }
  await sequenceAll();
  const first = (
    await gate.ask('GET', '/api/v1/objections?purpose=ai_training&limit=2', { key })
  ).json();
  expect(first.objections).toHaveLength(2);
  expect(first.objections[0]).toMatchObject({
    status: 'pending',
    purpose: 'ai_training',
    channel: 'api',
  });
  expect(JSON.stringify(first)).not.toContain('a@example.org');
  const strange = await gate.ask('GET', '/api/v1/objections?cursor=zzz', { key });
  expect([strange.status, strange.json().errors[0].pointer]).toEqual([400, '/cursor']);
  const query = `?purpose=ai_training&limit=2&cursor=${encodeURIComponent(first.next)}`;
  const second = (await gate.ask('GET', `/api/v1/objections${query}`, { key })).json();
  expect(second.objections[0].reference).not.toBe(first.objections[0].reference);
  const { reference } = first.objections[0];
  const one = (await gate.ask('GET', `/api/v1/objections?reference=${reference}`, { key })).json();
  expect(one.objections).toHaveLength(1);
  const looks = await gate.house.db`select 1 from events where type = 'looked'`;
  expect(looks.length).toBeGreaterThanOrEqual(3);
});

test.each([
  'https://example.org.:443/',
  'http://example.org/hook',
  'https://127.0.0.1/hook',
  'https://2130706433/hook',
  'https://[::1]/hook',
  'https://localhost/hook',
  'https://portal/hook',
  'https://db.internal/hook',
  'https://printer.local./hook',
  'https://user:secret@example.org/hook',
  'file:///etc/passwd',
  'not a url',
])('threat 32: a webhook is refused that is not https at a public name: %s', async (url) => {
  const reply = await gate.post('/api/v1/recipients', { url, purposes: 'all' }, key);
  expect([reply.status, reply.json().errors[0].pointer]).toEqual([400, '/url']);
});

test('threat 12: fifty confirmations at once with one token confirm once', async () => {
  const filed = await gate.post('/api/v1/objections', {
    address: 'often@example.net',
    purposes: 'all',
  });
  const { reference } = filed.json();
  const token = gate.house.vault.token('confirm', reference);
  const replies = await Promise.all(
    Array.from({ length: 50 }, () => gate.post('/api/v1/confirmations', { token })),
  );
  expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  const events = await gate.house.db`
    select objection from events where type = 'confirmed' and filing = ${reference}`;
  expect(events).toHaveLength(5);
});
