import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '#flows/actor.ts';
import { agreeToAnnulment } from '#flows/agree-to-annulment.ts';
import { answerDecisions } from '#flows/answer-decisions.ts';
import { fileObjection } from '#flows/file-objection.ts';
import { listAnnulments } from '#flows/list-annulments.ts';
import { proposeAnnulment } from '#flows/propose-annulment.ts';
import { readScan } from '#flows/read-scan.ts';
import { recordObjection } from '#flows/record-objection.ts';
import { type TestHouse, testHouse } from '#tests/support/house.ts';
import { AUDITOR, OFFICER, open, PORTAL, post, publishRegister, STRANGER } from './stage.ts';

const OTHER: Actor = { kind: 'admin', id: 'ole', role: 'officer', session: 's2' };
const PDF = Buffer.from('%PDF-1.7\nDear Sirs, I object.\n%%EOF');
const RECEIVED = Date.parse('2026-01-20T09:00:00Z');

let house: TestHouse;
beforeEach(async () => {
  house = await testHouse({ now: '2026-02-01T10:00:00Z' });
  await publishRegister(house);
  await open(house, 'fb-mia');
});

async function records(scan?: Uint8Array) {
  return recordObjection(house, OFFICER, {
    target: { address: 'fb-mia@example.org' },
    purposes: ['ai_training'],
    receivedAt: RECEIVED,
    channel: 'letter',
    evidence: 'Letter of 18 January, filed under 26/113.',
    scan,
  });
}

async function recordedObjection(): Promise<string> {
  const answer = await records();
  if (answer.kind !== 'recorded') throw new Error(answer.kind);
  return answer.objections[0]?.objection ?? '';
}

async function mayTrain(): Promise<boolean | undefined> {
  const answer = await answerDecisions(house, PORTAL, {
    purpose: 'ai_training',
    records: [post('fb-mia', '2026-01-25T00:00:00Z')] as never,
  });
  if (answer.kind !== 'answered') throw new Error(answer.kind);
  const [decision] = answer.decisions;
  return decision && 'use' in decision ? decision.use : undefined;
}

test('a recorded letter counts from the day it came, and its scan is given back as it was, after the look is logged', async () => {
  const answer = await records(PDF);
  if (answer.kind !== 'recorded') throw new Error(answer.kind);
  expect(await mayTrain()).toBe(false);
  const { reference } = answer;
  const scan = await readScan(house, AUDITOR, { reference, why: 'yearly audit' });
  expect(scan?.mediaType).toBe('application/pdf');
  expect(Buffer.from(scan?.bytes ?? [])).toEqual(PDF);
  const [filed] = await house.db<{ body: Record<string, unknown> }[]>`
    select body from events where type = 'filed'`;
  expect(filed?.body.scan).toMatchObject({ sha256: scan?.sha256, size: PDF.length });
  const [stored] = await house.db<{ sealed: Uint8Array }[]>`select sealed from scans`;
  expect(Buffer.from(stored?.sealed ?? []).includes('I object')).toBe(false);
  const looks = await house.db`select actor from events where type = 'looked'`;
  expect(looks).toEqual([{ actor: 'admin:max' }]);
});

test('threat 29: what is no PDF, PNG or JPEG by its own bytes is refused, and so is what is longer than 10 MiB', async () => {
  const page = Buffer.from('<!doctype html><script>alert(1)</script>');
  expect(await records(page)).toEqual({ kind: 'bad_scan', problem: 'no_scan' });
  const long = Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)]);
  expect(await records(long)).toEqual({ kind: 'bad_scan', problem: 'too_large' });
  expect(await house.db`select from filings`).toHaveLength(0);
});

test('one officer proposes, another agrees: from then on it is as if it had never been filed, and the holder is told', async () => {
  const objection = await recordedObjection();
  const proposed = await proposeAnnulment(house, OFFICER, { objection, why: 'wrong Mia' });
  expect(proposed).toEqual({ kind: 'proposed' });
  expect(await mayTrain()).toBe(false);
  expect(await listAnnulments(house, OTHER)).toMatchObject([{ objection, why: 'wrong Mia' }]);
  house.pass({ hours: 1 });
  const agreed = await agreeToAnnulment(house, OTHER, { objection, why: 'checked the letter' });
  expect(agreed).toEqual({ kind: 'annulled' });
  expect(await mayTrain()).toBe(true);
  const letters = await house.db<{ kind: string; about: Record<string, unknown> }[]>`
    select kind, about from letters`;
  expect(letters).toMatchObject([{ kind: 'annulled', about: { purpose: 'ai_training' } }]);
  expect(await listAnnulments(house, OTHER)).toEqual([]);
  const acts = await house.db`
    select type, actor from events where type like 'annul%' order by id`;
  expect(acts).toEqual([
    { type: 'annulment_proposed', actor: 'admin:ida' },
    { type: 'annulled', actor: 'admin:ole' },
  ]);
});

test('nobody annuls alone, without a proposal, without a reason, or twice', async () => {
  const objection = await recordedObjection();
  const why = 'wrong Mia';
  const kind = async (answer: Promise<{ kind: string }>) => (await answer).kind;
  expect(await kind(agreeToAnnulment(house, OTHER, { objection, why }))).toBe('not_proposed');
  expect(await kind(proposeAnnulment(house, OFFICER, { objection, why: ' ' }))).toBe('why_needed');
  await proposeAnnulment(house, OFFICER, { objection, why });
  expect(await kind(proposeAnnulment(house, OTHER, { objection, why }))).toBe('proposed_before');
  expect(await kind(agreeToAnnulment(house, OFFICER, { objection, why }))).toBe('same_officer');
  const both = [1, 2].map(() => kind(agreeToAnnulment(house, OTHER, { objection, why })));
  expect((await Promise.all(both)).sort()).toEqual(['annulled', 'annulled_before']);
  expect(await house.db`select from events where type = 'annulled'`).toHaveLength(1);
});

test('what a person filed nobody in the office can annul, and only officers annul at all', async () => {
  const filed = await fileObjection(house, STRANGER, {
    target: { address: 'fb-mia@example.org' },
    purposes: ['ai_training'],
    channel: 'form',
  });
  if (filed.kind !== 'filed') throw new Error(filed.kind);
  const objection = filed.objections[0]?.objection ?? '';
  const command = { objection, why: 'because' };
  expect(await proposeAnnulment(house, OFFICER, command)).toEqual({
    kind: 'not_recorded_by_office',
  });
  const unknown = { objection: 'W7K4-QD2M-9F3T.ai_training', why: 'because' };
  expect(await proposeAnnulment(house, OFFICER, unknown)).toEqual({ kind: 'unknown_objection' });
  await expect(proposeAnnulment(house, AUDITOR, command)).rejects.toThrow('may not');
  await expect(agreeToAnnulment(house, AUDITOR, command)).rejects.toThrow('may not');
});
