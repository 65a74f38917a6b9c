import { expect, it } from 'vitest';
import { appendEvents } from '#db/append-events.ts';
import { answerDecisions } from '#flows/answer-decisions.ts';
import { fileObjection } from '#flows/file-objection.ts';
import type { House } from '#flows/house.ts';
import { runSequencer, sequenceOrSetAside } from '#flows/run-sequencer.ts';
import { sequenceEvents } from '#flows/sequence-events.ts';
import { takeConsents } from '#flows/take-consents.ts';
import { UnderivableError } from '#flows/underivable-error.ts';
import { waitForPosition } from '#flows/wait-for-position.ts';
import { testHouse } from '#tests/support/house.ts';
import { link, open, PORTAL, post, publishRegister, STRANGER, sequenceAll } from './stage.ts';

const file = (house: House, account: string, confirmed = true) =>
  fileObjection(house, PORTAL, {
    target: { address: `${account}@example.org` },
    purposes: ['ai_training'],
    channel: 'email',
    confirmed,
  });

async function lettersOwed(house: House) {
  const rows = await house.db<{ kind: string; due_at: number }[]>`
    select kind, due_at from letters order by due_at, kind`;
  return rows.map(({ kind, due_at }) => [kind, new Date(due_at).toISOString()]);
}

it('while one sequencer works, another stands by', async () => {
  const house = await testHouse();
  await publishRegister(house);
  let other: unknown;
  await house.db.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(7266003)`;
    other = await sequenceEvents(house);
  });
  expect(other).toEqual({ kind: 'standby' });
  expect(await sequenceEvents(house)).toEqual({ kind: 'sequenced', count: 5, position: 4 });
  expect(await sequenceEvents(house)).toEqual({ kind: 'idle' });
});

it('an event is derived soon after it was appended, without anybody asking', async () => {
  const house = await testHouse();
  await publishRegister(house);
  await open(house, 'anna');
  const abort = new AbortController();
  const running = runSequencer(house, abort.signal);
  await file(house, 'anna');
  const ids = await house.db<{ id: number }[]>`select id from events`;
  const isDerived = await waitForPosition(
    house,
    ids.map(({ id }) => id),
  );
  expect(isDerived).toBe(true);
  expect(await house.db`select account from carries`).toHaveLength(1);
  abort.abort();
  await running;
});

it('an event that cannot be derived from is set aside and tried again; the others go on', async () => {
  const house = await testHouse();
  await publishRegister(house);
  await sequenceAll(house);
  const bad = { type: 'account_opened', at: 0, actor: 'system:test', account: 'bad' };
  const body = { product: 'facebook', bornOn: 'no date' };
  await house.db.begin((tx) => appendEvents(tx, house, [{ ...bad, body }]));
  await open(house, 'anna');
  await expect(sequenceEvents(house)).rejects.toThrow(UnderivableError);
  expect(await sequenceOrSetAside(house)).toMatchObject({ kind: 'sequenced', count: 1 });
  expect(await house.db`select account from accounts`).toEqual([{ account: 'anna' }]);
  const [aside] = await house.db`select problem, retry_at from unsequenced`;
  expect(aside).toEqual({ problem: 'PostgresError', retry_at: house.now() + 60_000 });
  expect(house.logged.map(({ event }) => event)).toContain('event_set_aside');
  expect(await sequenceEvents(house)).toEqual({ kind: 'idle' });
  house.pass({ minutes: 1 });
  await expect(sequenceEvents(house)).rejects.toThrow(UnderivableError);
});

it('a filing owes its letters in the transaction that derives it, once', async () => {
  const house = await testHouse({ now: '2026-01-15T12:00:00Z' });
  await publishRegister(house);
  await open(house, 'anna', 'ben');
  await file(house, 'anna', false);
  await sequenceAll(house);
  expect(await lettersOwed(house)).toEqual([
    ['confirm', '2026-01-15T12:00:00.000Z'],
    ['reminder', '2026-02-07T12:00:00.000Z'],
    ['lapsed', '2026-02-14T12:00:00.000Z'],
  ]);
  await file(house, 'ben');
  await sequenceAll(house);
  house.pass({ days: 1 });
  await open(house, 'cleo');
  await link(house, 'home', '2026-01-16T00:00:00Z', 'ben', 'cleo');
  await sequenceAll(house);
  const kinds = (await lettersOwed(house)).map(([kind]) => kind);
  expect(kinds.filter((kind) => kind === 'confirmed')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'linked')).toHaveLength(1);
});

it('a consent that ends an objection is told to the person, whoever gave it', async () => {
  const house = await testHouse();
  await publishRegister(house);
  await open(house, 'anna');
  await file(house, 'anna');
  await sequenceAll(house);
  house.pass({ hours: 1 });
  const at = house.now();
  const consent = {
    id: 'c',
    at,
    type: 'consented',
    account: 'anna',
    purpose: 'ai_training',
    evidence: 'box ticked on page 3',
  } as const;
  expect((await takeConsents(house, PORTAL, [consent, consent])).results).toEqual([
    { kind: 'accepted' },
    { kind: 'duplicate' },
  ]);
  const other = { ...consent, evidence: 'something else' };
  expect((await takeConsents(house, PORTAL, [other])).results[0]).toMatchObject({
    type: 'conflict',
  });
  await sequenceAll(house);
  const [carry] = await house.db`select carried_until as until from carries`;
  expect(carry?.until).toBe(at);
  const [letter] = await house.db`select about from letters where kind = 'consent_ended'`;
  expect(letter?.about).toMatchObject({
    account: 'anna',
    product: 'facebook',
    at,
    by: 'system:test',
  });
  const text = JSON.stringify(await house.db`select body from events where type = 'consented'`);
  expect(text).not.toContain('page 3');
});

it('under sixteen, a consent counts only with a guardian, whose words stay sealed', async () => {
  const house = await testHouse();
  await publishRegister(house);
  await open(house, 'kid');
  await file(house, 'kid');
  const at = house.now();
  const opened = { type: 'account_opened', account: 'kid', at, actor: 'system:test' };
  const body = { product: 'facebook', region: 'DE', bornOn: '2012-01-01' };
  await house.db.begin((tx) => appendEvents(tx, house, [{ ...opened, body }]));
  house.pass({ hours: 1 });
  const yes = { type: 'consented', account: 'kid', purpose: 'ai_training', evidence: 'e' } as const;
  await takeConsents(house, PORTAL, [{ ...yes, id: '1', at: house.now() }]);
  await sequenceAll(house);
  expect((await house.db`select carried_until as until from carries`)[0]?.until).toBe(null);
  house.pass({ hours: 1 });
  await takeConsents(house, PORTAL, [{ ...yes, id: '2', at: house.now(), guardian: 'Mother' }]);
  await sequenceAll(house);
  expect((await house.db`select carried_until as until from carries`)[0]?.until).toBe(house.now());
  const [sealed] = await house.db`select sealed from event_texts where kind = 'guardian'`;
  expect(Buffer.from(house.vault.open(sealed?.sealed)).toString()).toBe('Mother');
});

it('an answer carries the last position, and does not wait for the sequencer', async () => {
  const house = await testHouse();
  await publishRegister(house);
  await open(house, 'anna');
  await sequenceAll(house);
  const asked = { purpose: 'ai_training', records: [post('anna', '2026-01-15T12:00:00Z')] };
  const before = await answerDecisions(house, PORTAL, asked);
  expect(before).toMatchObject({ position: 7, decisions: [{ use: true }] });
  await fileObjection(house, STRANGER, {
    target: { address: 'anna@example.org' },
    purposes: 'all',
    channel: 'form',
  });
  const after = await answerDecisions(house, PORTAL, asked);
  expect(after).toMatchObject({ position: 7, decisions: [{ reasons: ['objection_pending'] }] });
});
