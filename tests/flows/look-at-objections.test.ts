import { expect, it } from 'vitest';
import type { Actor } from '#flows/actor.ts';
import { confirmFiling } from '#flows/confirm-filing.ts';
import { fileObjection } from '#flows/file-objection.ts';
import { ForbiddenError } from '#flows/forbidden.ts';
import { type ListObjections, listObjections } from '#flows/list-objections.ts';
import { openLook, sealLook } from '#flows/look-pass.ts';
import { readObjection } from '#flows/read-objection.ts';
import { recordObjection } from '#flows/record-objection.ts';
import { revealAddress } from '#flows/reveal-address.ts';
import { type TestHouse, testHouse } from '#tests/support/house.ts';
import {
  AUDITOR,
  link,
  OFFICER,
  open,
  PORTAL,
  publishRegister,
  STRANGER,
  sequenceAll,
} from './stage.ts';

/** Six filings on six days: two confirmed, one lapsed by now, the rest pending; the last is for an account. */
async function stagedHouse() {
  const house = await testHouse({ now: '2026-01-01T12:00:00Z' });
  await publishRegister(house);
  await open(house, 'anna', 'ben');
  await link(house, 'home', '2025-06-01T00:00:00Z', 'anna', 'ben');
  const references: string[] = [];
  for (const days of [0, 20, 5, 1, 1]) {
    house.pass({ days });
    const filed = await fileObjection(house, STRANGER, {
      target: { address: 'anna@example.org' },
      purposes: references.length === 1 ? ['ai_training', 'ads_from_ai_chats'] : ['ai_training'],
      channel: 'form',
      reason: 'because <b>I</b> say so',
    });
    if (filed.kind === 'filed') references.push(filed.reference);
  }
  await confirmFiling(house, STRANGER, house.vault.token('confirm', references[2] ?? ''));
  house.pass({ days: 6 });
  const recorded = await recordObjection(house, OFFICER, {
    target: { account: 'ben' },
    purposes: ['ai_training'],
    receivedAt: house.now(),
    channel: 'letter',
    evidence: 'scan 7',
  });
  if (recorded.kind === 'recorded') references.push(recorded.reference);
  await sequenceAll(house);
  return { house, references };
}

async function found(house: TestHouse, command: ListObjections) {
  const { objections } = await listObjections(house, OFFICER, { why: 'a test', ...command });
  return objections;
}

it('finds by reference however it is typed, by exact address, by account, purpose, status and time', async () => {
  const { house, references } = await stagedHouse();
  const [first = '', second = ''] = references;
  const typed = first.toLowerCase().replaceAll('-', ' ');
  expect((await found(house, { reference: typed })).map((each) => each.reference)).toEqual([first]);
  expect(await found(house, { reference: 'nonsense' })).toEqual([]);
  expect(await found(house, { address: ' ANNA@example.org' })).toHaveLength(7);
  expect(await found(house, { address: 'ben@example.org' })).toHaveLength(7);
  expect(await found(house, { address: 'nobody@example.org' })).toEqual([]);
  expect(await found(house, { address: 'no address' })).toEqual([]);
  expect(await found(house, { account: 'ben' })).toHaveLength(7);
  expect(await found(house, { account: 'cleo' })).toEqual([]);
  expect(await found(house, { center: 'home' })).toHaveLength(7);
  expect(await found(house, { center: 'away' })).toEqual([]);
  const other = await found(house, { purpose: 'ads_from_ai_chats' });
  expect(other.map((each) => each.reference)).toEqual([second]);
  const status = async (asked: ListObjections['status']) =>
    (await found(house, { status: asked })).length;
  expect(await status('lapsed')).toBe(1);
  expect(await status('confirmed')).toBe(2);
  expect(await status('pending')).toBe(4);
  expect(await status('withdrawn')).toBe(0);
  expect(await status('annulled')).toBe(0);
  const from = Date.parse('2026-01-21T12:00:00Z');
  expect(await found(house, { from, until: from })).toEqual([]);
  expect(await found(house, { from, until: from + 1 })).toHaveLength(2);
});

it('threat 28: whoever of the office looks up a person says why, or sees nothing', async () => {
  const { house, references } = await stagedHouse();
  const [reference = ''] = references;
  for (const asked of [
    { address: 'anna@example.org' },
    { account: 'ben' },
    { center: 'home', why: ' ' },
  ])
    for (const actor of [OFFICER, AUDITOR])
      expect(await listObjections(house, actor, asked)).toEqual({
        objections: [],
        next: null,
        needsWhy: true,
      });
  expect(await readObjection(house, OFFICER, { reference })).toBe('why_needed');
  expect(await readObjection(house, AUDITOR, { reference, why: '  ' })).toBe('why_needed');
  expect(await revealAddress(house, OFFICER, { reference, why: '' })).toBe(null);
  expect(await house.db`select from events where type = 'looked'`).toHaveLength(0);
});

it('threat 28: the whole address is shown for a reason alone, to those who may look, and that is logged', async () => {
  const { house, references } = await stagedHouse();
  const [reference = ''] = references;
  const asked = { reference, why: 'the person is on the phone' };
  expect(await revealAddress(house, OFFICER, asked)).toBe('anna@example.org');
  expect(await revealAddress(house, OFFICER, { ...asked, reference: 'nonsense' })).toBe(null);
  for (const actor of [STRANGER, { kind: 'person', address: 'v1:x', session: 's' } as const])
    await expect(revealAddress(house, actor, asked)).rejects.toThrow(ForbiddenError);
  const looks = await house.db`
    select actor, filing, body->>'at' as at, kind from events
    join event_texts on event_id = events.id where type = 'looked'`;
  expect([...looks]).toEqual([
    { actor: 'admin:ida', filing: reference, at: 'address', kind: 'why' },
  ]);
});

it('a sealed reason opens only what it was given for, in its own session, for half an hour', async () => {
  const { house } = await stagedHouse();
  const sealed = sealLook(house, 'session 1', { subject: 'A', why: 'a complaint' });
  expect(openLook(house, 'session 1', 'A', sealed)).toMatchObject({ why: 'a complaint' });
  expect(openLook(house, 'session 2', 'A', sealed)).toBe(null);
  expect(openLook(house, 'session 1', 'B', sealed)).toBe(null);
  expect(openLook(house, 'session 1', 'A', 'nonsense')).toBe(null);
  expect(openLook(house, 'session 1', 'A', undefined)).toBe(null);
  house.pass({ minutes: 30 });
  expect(openLook(house, 'session 1', 'A', sealed)).toBe(null);
});

it('pages run from the newest to the oldest without a gap or a double', async () => {
  const { house } = await stagedHouse();
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listObjections(house, OFFICER, { limit: 2, cursor });
    seen.push(...page.objections.map(({ objection }) => objection));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  const all = await found(house, {});
  expect(seen).toEqual(all.map(({ objection }) => objection));
  expect(new Set(seen).size).toBe(7);
  expect(all.map(({ receivedAt }) => receivedAt)).toEqual(
    all.map(({ receivedAt }) => receivedAt).sort((a, b) => b - a),
  );
  expect(await found(house, { cursor: 'not ours' })).toEqual([]);
});

it('shows an address masked, and how many accounts are covered', async () => {
  const { house, references } = await stagedHouse();
  const [each] = await found(house, { reference: references[2] });
  expect(each).toMatchObject({ address: 'a…@example.org', accounts: 2, status: 'confirmed' });
  const [recorded] = await found(house, { reference: references[5] });
  expect(recorded).toMatchObject({ address: null, account: 'ben', channel: 'letter' });
});

it('one objection shows its accounts and how they came to it, its timeline, its letters and its words', async () => {
  const { house, references } = await stagedHouse();
  const reference = references[2] ?? '';
  const record = await readObjection(house, AUDITOR, { reference, why: 'a complaint' });
  if (record === null || record === 'why_needed') throw new Error('not shown');
  expect(record).toMatchObject({ reference, address: 'a…@example.org', channel: 'form' });
  expect(record.texts).toEqual([{ kind: 'reason', text: 'because <b>I</b> say so' }]);
  expect(record.timeline.map(({ type }) => type)).toEqual([
    'filed',
    'objected',
    'confirmed',
    'looked',
  ]);
  expect(record.letters.map(({ kind }) => kind).sort()).toEqual(['confirm', 'confirmed']);
  const [objection] = record.objections;
  expect(objection).toMatchObject({ purpose: 'ai_training', status: 'confirmed' });
  expect(objection?.carries.map(({ account, cause, full }) => [account, cause.kind, full])).toEqual(
    [
      ['anna', 'filed_for_address', false],
      ['ben', 'same_center', false],
    ],
  );
  expect(await readObjection(house, OFFICER, { reference: 'AAAA-AAAA-AAAA' })).toBe(null);
});

it('every look is an event, with who looked, for what and why, but without the address and the reason in clear', async () => {
  const { house, references } = await stagedHouse();
  const [reference = ''] = references;
  await listObjections(house, OFFICER, { address: 'anna@example.org', why: 'called us' });
  await readObjection(house, AUDITOR, { reference, why: 'an audit' });
  const looks = await house.db`
    select actor, address, filing, body->>'at' as at from events where type = 'looked' order by id`;
  const hash = house.vault.addressHash('anna@example.org');
  expect([...looks]).toEqual([
    { actor: 'admin:ida', address: hash, filing: null, at: 'list' },
    { actor: 'admin:max', address: null, filing: reference, at: 'objection' },
  ]);
  const [why] = await house.db`
    select sealed from event_texts where kind = 'why' order by event_id`;
  expect(Buffer.from(house.vault.open(why?.sealed)).toString()).toBe('called us');
});

it('threat 27: nobody but officers, auditors and keys with the scope may look, and nobody but officers and keys may record', async () => {
  const { house, references } = await stagedHouse();
  const key = (scope: string): Actor => ({ kind: 'key', id: 'k', name: 'n', scopes: [scope] });
  const person: Actor = { kind: 'person', address: 'v1:x', session: 's' };
  const publisher: Actor = { kind: 'admin', id: 'pia', role: 'publisher', session: 's' };
  const look = { reference: references[0] ?? '', why: 'curious' };
  for (const actor of [STRANGER, person, publisher, key('decisions:read')]) {
    await expect(listObjections(house, actor, {})).rejects.toThrow(ForbiddenError);
    await expect(readObjection(house, actor, look)).rejects.toThrow(ForbiddenError);
  }
  const record = {
    target: { account: 'a' },
    purposes: ['ai_training'],
    receivedAt: house.now(),
    channel: 'letter',
    evidence: 'e',
  } as const;
  for (const actor of [STRANGER, person, publisher, AUDITOR, key('audit:read')])
    await expect(recordObjection(house, actor, record)).rejects.toThrow(ForbiddenError);
  for (const actor of [PORTAL, OFFICER, key('objections:record')])
    expect(await recordObjection(house, actor, record)).toMatchObject({ kind: 'recorded' });
  const early = { ...record, receivedAt: house.now() + 1 };
  expect(await recordObjection(house, OFFICER, early)).toEqual({ kind: 'future' });
  const nowhere = { ...record, target: { address: 'x' } };
  expect(await recordObjection(house, OFFICER, nowhere)).toMatchObject({ kind: 'bad_address' });
  const unknown = { ...record, purposes: [] };
  expect(await recordObjection(house, OFFICER, unknown)).toMatchObject({ kind: 'unknown_purpose' });
});
