import { expect, test } from 'vitest';
import { sequenceEvents } from '#flows/sequence-events.ts';
import { type Reply, type TestGate, testGate } from '#tests/support/gate.ts';

const OPENED = {
  at: '2020-01-01T00:00:00Z',
  type: 'account_opened',
  product: 'facebook',
  region: 'DE',
};

/** Somebody who is known and has objected, somebody who is known, somebody nobody knows. */
async function threePeople(gate: TestGate): Promise<void> {
  const key = await gate.key('directory:write');
  const events = ['objected', 'known'].flatMap((name) => [
    { ...OPENED, id: `${name} 1`, account: name },
    {
      id: `${name} 2`,
      at: OPENED.at,
      type: 'address_added',
      account: name,
      address: `${name}@example.org`,
    },
  ]);
  await gate.post('/api/v1/directory/events', { events }, key);
  const filed = await gate.post('/api/v1/objections', {
    address: 'objected@example.org',
    purposes: 'all',
  });
  const token = gate.house.vault.token('confirm', filed.json().reference);
  await gate.post('/api/v1/confirmations', { token });
  await sequenceEvents(gate.house);
}

const WHO = ['objected', 'known', 'unknown'];

function shapeOf(reply: Reply): unknown {
  const { date: _date, ...headers } = reply.headers;
  const { reference, ...rest } = reply.json();
  return { status: reply.status, headers, reference: reference.replace(/[0-9A-Z]/g, '#'), rest };
}

test('threat 18: known, unknown and objected are answered in the same words, headers and length', async () => {
  const gate = await testGate();
  await threePeople(gate);
  const shapes = [];
  for (const name of WHO) {
    shapes.push(
      shapeOf(
        await gate.post('/api/v1/objections', { address: `${name}@example.org`, purposes: 'all' }),
      ),
    );
  }
  expect(shapes[1]).toEqual(shapes[0]);
  expect(shapes[2]).toEqual(shapes[0]);
});

test('threat 18: known, unknown and objected take the database the same statements, so the same time', async () => {
  const gate = await testGate();
  await threePeople(gate);
  const statements = async (name: string) => {
    const before = await calls(gate);
    await gate.post('/api/v1/objections', {
      address: `${name}@example.org`,
      purposes: ['ai_training'],
    });
    return { rows: rowsAdded(before, await calls(gate)) };
  };
  const [objected, known, unknown] = [
    await statements('objected'),
    await statements('known'),
    await statements('unknown'),
  ];
  expect(known.rows).toEqual(objected.rows);
  expect(unknown.rows).toEqual(objected.rows);
});

/** Rows in each table that a filing may write to; the address book aside, which grows once for each address. */
async function calls(gate: TestGate): Promise<Record<string, number>> {
  const [row] = await gate.house.db<Record<string, number>[]>`
    select (select count(*)::int from events) as events, (select count(*)::int from event_salts) as salts,
      (select count(*)::int from event_texts) as texts, (select count(*)::int from unsequenced) as unsequenced,
      (select count(*)::int from filings) as filings, (select count(*)::int from objections) as objections,
      (select count(*)::int from letters) as letters`;
  return row ?? {};
}

function rowsAdded(
  before: Record<string, number>,
  after: Record<string, number>,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]),
  );
}

test('threat 18: a confirmation token that is unknown, cut or of another kind is answered the same', async () => {
  const gate = await testGate();
  await threePeople(gate);
  const { vault } = gate.house;
  const right = vault.token('status', 'W7K4-QD2M-9F3T');
  const tokens = ['x', right, right.slice(0, -1), vault.token('confirm', 'W7K4-QD2M-9F3T')];
  const answers = [];
  for (const token of tokens)
    answers.push((await gate.post('/api/v1/confirmations', { token })).text);
  expect(new Set(answers).size).toBe(1);
});

test('threat 11: no address and no token stands in the access log', async () => {
  const gate = await testGate();
  const filed = await gate.post('/api/v1/objections', {
    address: 'secret.mia@example.org',
    purposes: 'all',
  });
  const token = gate.house.vault.token('status', filed.json().reference);
  expect((await gate.ask('GET', `/api/v1/status/${token}`)).status).toBe(200);
  await gate.ask('GET', `/confirm/${token}`);
  await gate.ask('GET', `/object/received/${token}?t=${token}`);
  await gate.ask('GET', `/api/v1/notices?purpose=${token}`);
  await gate.ask('GET', '/secret.mia%40example.org');
  await gate.ask('POST', '/api/v1/objections', {
    body: `{"address":"secret.mia@example.org","x":"${token}"`,
  });
  const log = JSON.stringify(gate.house.logged);
  expect(
    gate.house.logged.filter(({ event }) => event === 'request').length,
  ).toBeGreaterThanOrEqual(6);
  expect(log).not.toContain('secret.mia');
  expect(log).not.toContain(token);
  expect(log).not.toContain(token.split('.')[1]);
});

test('threat 11: answers of the API tell no other site where they came from, and nothing keeps them', async () => {
  const gate = await testGate();
  const token = gate.house.vault.token('status', 'W7K4-QD2M-9F3T');
  const { headers } = await gate.ask('GET', `/api/v1/status/${token}`);
  expect(headers).toMatchObject({
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'strict-transport-security': expect.any(String),
  });
});
