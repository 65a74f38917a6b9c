import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { appendEvents } from '#db/append-events.ts';
import { canonicalJson } from '#db/canonical-json.ts';
import { ruleEventsAround } from '#db/events-of.ts';
import { testHouse } from '#tests/support/house.ts';

const opened = (account: string, at = 1000) => ({
  type: 'account_opened',
  at,
  actor: 'system:test',
  account,
  body: { product: 'facebook' },
});
const linked = (account: string, center: string, at = 2000) => ({
  type: 'linked',
  at,
  actor: 'system:test',
  account,
  center,
});

it('what was appended can be checked against its commitment with the salt, and only with it', async () => {
  const house = await testHouse();
  const sealed = house.vault.seal('my words');
  const event = { ...opened('a'), filing: 'R', texts: [{ kind: 'reason', sealed }] };
  await house.db.begin((tx) => appendEvents(tx, house, [event]));
  const [row] = await house.db`
    select type, at, received_at, actor, account, filing, body, commitment, salt, sealed
    from events join event_salts on event_salts.event_id = events.id
    join event_texts on event_texts.event_id = events.id`;
  const content = canonicalJson({
    type: row?.type,
    at: row?.at,
    receivedAt: row?.received_at,
    actor: row?.actor,
    account: row?.account,
    filing: row?.filing,
    body: row?.body,
    texts: { reason: createHash('sha256').update(row?.sealed).digest('hex') },
  });
  const salted = createHash('sha256').update(row?.salt).update(content).digest('hex');
  expect(Buffer.from(row?.commitment).toString('hex')).toBe(salted);
  expect(row?.salt).toHaveLength(16);
});

it('events get growing ids in the order given, and one seen before answers null', async () => {
  const house = await testHouse();
  const named = (sourceId: string) => ({ ...opened(sourceId), source: 's', sourceId });
  const append = (...ids: string[]) =>
    house.db.begin((tx) => appendEvents(tx, house, ids.map(named)));
  const first = await append('c', 'a', 'b');
  const ids = first.map((each) => each?.id ?? 0);
  expect([...ids].sort((x, y) => x - y)).toEqual(ids);
  const second = await append('d', 'a', 'e');
  expect(second.map((each) => each !== null)).toEqual([true, false, true]);
  const [waiting] = await house.db`select count(*) as count from unsequenced`;
  expect(waiting?.count).toBe(5);
});

it('a transaction that is undone has appended nothing', async () => {
  const house = await testHouse();
  const undone = house.db.begin(async (tx) => {
    await appendEvents(tx, house, [opened('a')]);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  const [count] = await house.db`
    select (select count(*) from events) + (select count(*) from unsequenced) as count`;
  expect(count?.count).toBe(0);
});

it('the events around somebody are all that was ever connected, however far, and nobody else’s', async () => {
  const house = await testHouse();
  const common = { at: 3000, actor: 'system:test' };
  const held = (account: string, address: string) => ({
    ...common,
    type: 'address_added',
    account,
    address,
  });
  const objected = { ...common, type: 'objected', objection: 'o', purpose: 'p', address: 'v1:x' };
  const around = [
    opened('a'),
    linked('a', 'c'),
    linked('b', 'c'),
    { ...linked('b', 'c'), type: 'unlinked', center: undefined },
    held('b', 'v1:x'),
    held('d', 'v1:x'),
    objected,
    { ...common, type: 'confirmed', objection: 'o' },
    { ...common, type: 'told', account: 'd', purpose: 'p', body: { version: 1 } },
  ];
  const apart = [
    opened('z'),
    linked('z', 'other'),
    held('z', 'v1:z'),
    { ...common, type: 'looked', account: 'a' },
  ];
  await house.db.begin((tx) => appendEvents(tx, house, [...around, ...apart]));
  const count = async (from: Parameters<typeof ruleEventsAround>[1], asOf?: number) =>
    (await ruleEventsAround(house.db, from, { asOf })).length;
  expect(await count({ accounts: ['a'] })).toBe(9);
  expect(await count({ accounts: ['d'] })).toBe(9);
  expect(await count({ objections: ['o'] })).toBe(9);
  expect(await count({ addresses: ['v1:x'] })).toBe(9);
  expect(await count({ centers: ['c'] })).toBe(9);
  expect(await count({ accounts: ['z'] })).toBe(3);
  expect(await count({ accounts: ['nobody'] })).toBe(0);
  expect(await count({ accounts: ['a'] }, 2999)).toBe(4);
  expect(await ruleEventsAround(house.db, { accounts: ['a'] }, { sequencedOnly: true })).toEqual(
    [],
  );
  const [event] = await ruleEventsAround(house.db, { accounts: ['z'] });
  expect(event).toEqual({ type: 'account_opened', at: 1000, account: 'z', product: 'facebook' });
});

it('canonical JSON is one spelling of a value, whatever the order of its members', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(canonicalJson({ b: [1, { d: null, c: 'ü' }], a: undefined })).toBe(
    '{"b":[1,{"c":"ü","d":null}]}',
  );
  for (const none of [undefined, Number.NaN, () => 1]) expect(() => canonicalJson(none)).toThrow();
});
