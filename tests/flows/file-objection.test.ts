import { expect, it } from 'vitest';
import { answerDecisions } from '#flows/answer-decisions.ts';
import { type FileObjection, fileObjection } from '#flows/file-objection.ts';
import { ForbiddenError } from '#flows/forbidden.ts';
import type { House } from '#flows/house.ts';
import { testHouse } from '#tests/support/house.ts';
import { link, open, PORTAL, post, publishRegister, STRANGER, sequenceAll } from './stage.ts';

const filing = (address: string, more: Partial<FileObjection> = {}): FileObjection => ({
  target: { address },
  purposes: ['ai_training'],
  channel: 'form',
  ...more,
});

async function stagedHouse() {
  const house = await testHouse();
  await publishRegister(house);
  return house;
}

async function decided(house: House, accountId: string, createdAt: string) {
  const asked = { purpose: 'ai_training', records: [post(accountId, createdAt)] };
  const answer = await answerDecisions(house, PORTAL, asked);
  return answer.kind === 'answered' ? answer.decisions[0] : answer.kind;
}

it('an objection protects from the instant it was received, before anybody derived anything, on every linked account', async () => {
  const house = await stagedHouse();
  await open(house, 'anna', 'ben', 'cleo');
  await link(house, 'home', '2025-06-01T00:00:00Z', 'anna', 'ben');
  house.setNow('2026-01-10T12:00:00Z');
  const filed = await fileObjection(house, STRANGER, filing(' Anna@Example.org '));
  if (filed.kind !== 'filed') throw new Error(filed.kind);
  house.pass({ days: 1 });
  for (const account of ['anna', 'ben']) {
    const from = Date.parse('2026-01-10T12:00:00Z');
    expect(await decided(house, account, '2026-01-10T12:00:00Z')).toEqual({
      use: false,
      reasons: ['objection_pending'],
      noticeVersion: 1,
      objection: filed.reference,
      span: { from, until: null },
    });
    expect(await decided(house, account, '2026-01-10T11:59:59.999Z')).toMatchObject({ use: true });
  }
  expect(await decided(house, 'cleo', '2026-01-10T13:00:00Z')).toMatchObject({ use: true });
});

it('"all" is every purpose published, each an objection of its own under one reference', async () => {
  const house = await stagedHouse();
  const filed = await fileObjection(house, STRANGER, filing('a@example.org', { purposes: 'all' }));
  const purposes = ['ads_from_activity', 'ads_from_ai_chats', 'ai_training', 'feed_from_ai_chats'];
  expect(filed).toMatchObject({ kind: 'filed' });
  if (filed.kind !== 'filed') return;
  expect(filed.reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  expect(filed.objections).toEqual(
    [...purposes, 'proactive_messages'].map((purpose) => ({
      objection: `${filed.reference}.${purpose}`,
      purpose,
    })),
  );
});

it('objecting again is never refused and never merged', async () => {
  const house = await stagedHouse();
  const first = await fileObjection(house, STRANGER, filing('a@example.org'));
  const second = await fileObjection(house, STRANGER, filing('a@example.org'));
  expect(first.kind === 'filed' && second.kind === 'filed').toBe(true);
  const [count] = await house.db`select count(distinct reference) as filings from filings`;
  expect(count?.filings).toBe(2);
});

it('an impossible address and an unknown purpose are refused, and nothing is written', async () => {
  const house = await stagedHouse();
  expect(await fileObjection(house, STRANGER, filing('anna'))).toEqual({
    kind: 'bad_address',
    problem: 'not_one_at',
  });
  const unknown = filing('a@example.org', { purposes: ['ai_training', 'mind_reading'] });
  expect(await fileObjection(house, STRANGER, unknown)).toEqual({
    kind: 'unknown_purpose',
    purposes: ['mind_reading'],
  });
  const [count] = await house.db`select count(*) as events from events where type = 'filed'`;
  expect(count?.events).toBe(0);
});

it('a stranger can neither date a filing back nor have it confirmed', async () => {
  const house = await stagedHouse();
  const confirmed = filing('a@example.org', { confirmed: true });
  await expect(fileObjection(house, STRANGER, confirmed)).rejects.toThrow(ForbiddenError);
  const dated = filing('a@example.org', { receivedAt: 0 });
  await expect(fileObjection(house, STRANGER, dated)).rejects.toThrow(ForbiddenError);
});

it('the same message twice is one filing, also when both come at once', async () => {
  const house = await stagedHouse();
  const mail = filing('a@example.org', { channel: 'email', sourceId: 'message-1' });
  const answers = await Promise.all([1, 2, 3, 4].map(() => fileObjection(house, PORTAL, mail)));
  expect(new Set(answers.map((each) => each.kind === 'filed' && each.reference)).size).toBe(1);
  const [count] = await house.db`select count(*) as filings from filings`;
  expect(count?.filings).toBe(1);
  const [letters] = await house.db`select count(*) as owed from letters where kind = 'confirm'`;
  expect(letters?.owed).toBe(1);
});

it('neither the address nor the words of a person stand readable in the database', async () => {
  const house = await stagedHouse();
  const reason = 'my very own words';
  await fileObjection(house, STRANGER, filing('hidden@example.org', { reason }));
  await sequenceAll(house);
  const tables = await house.db`
    select table_name as name from information_schema.tables where table_schema = 'public'`;
  for (const { name } of tables) {
    const rows = await house.db`select t::text as text from ${house.db(name)} t`;
    for (const { text } of rows) expect(text).not.toMatch(/hidden@|very own/);
  }
  const [kept] = await house.db`select sealed from event_texts where kind = 'reason'`;
  expect(Buffer.from(house.vault.open(kept?.sealed)).toString()).toBe(reason);
});
