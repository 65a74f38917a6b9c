import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { Actor } from '#flows/actor.ts';
import { evidenceFile } from '#flows/evidence-file.ts';
import { recordObjection } from '#flows/record-objection.ts';
import { takeOutObjections } from '#flows/take-out-objections.ts';
import { writeCsv } from '#flows/write-csv.ts';
import { type TestHouse, testHouse } from '#tests/support/house.ts';
import { AUDITOR, OFFICER, open, publishRegister, sequenceAll } from './stage.ts';

const PUBLISHER: Actor = { kind: 'admin', id: 'pia', role: 'publisher', session: 's' };
const SCAN = Buffer.from('%PDF-1.7\nI object.');

let house: TestHouse;
let reference: string;
beforeEach(async () => {
  house = await testHouse({ now: '2026-02-01T10:00:00Z' });
  await publishRegister(house);
  await open(house, 'fb-mia');
  const answer = await recordObjection(house, OFFICER, {
    target: { address: 'fb-mia@example.org' },
    purposes: ['ai_training'],
    receivedAt: Date.parse('2026-01-20T09:00:00Z'),
    channel: 'letter',
    evidence: 'Letter of 18 January.',
    scan: SCAN,
  });
  if (answer.kind !== 'recorded') throw new Error(answer.kind);
  reference = answer.reference;
  await sequenceAll(house);
});

test('what is on the screen is taken out as CSV, with addresses masked, and the log says by whom and how much', async () => {
  const taken = await takeOutObjections(house, AUDITOR, { purpose: 'ai_training', why: 'audit' });
  if (taken.kind !== 'taken') throw new Error(taken.kind);
  const [header, row, ...rest] = taken.csv.split('\r\n');
  expect(header).toContain('"reference","purpose","received_at"');
  expect(row).toContain(`"${reference}","ai_training","2026-01-20T09:00:00.000Z","confirmed"`);
  expect(rest).toEqual(['']);
  expect(taken.csv).not.toContain('fb-mia@example.org');
  const events = await house.db`select actor, body from events where type = 'taken_out'`;
  expect(events).toMatchObject([{ actor: 'admin:max', body: { rows: 1, as: 'csv' } }]);
  const none = await takeOutObjections(house, AUDITOR, { purpose: 'ad_profiles', why: 'audit' });
  expect(none).toMatchObject({ kind: 'taken', rows: 0 });
});

test('nothing is taken out without a reason, and a publisher takes nothing out', async () => {
  expect(await takeOutObjections(house, OFFICER, { why: ' ' })).toEqual({ kind: 'why_needed' });
  expect(await evidenceFile(house, OFFICER, { reference, why: '' })).toBe('why_needed');
  await expect(takeOutObjections(house, PUBLISHER, { why: 'x' })).rejects.toThrow('may not');
  await expect(evidenceFile(house, PUBLISHER, { reference, why: 'x' })).rejects.toThrow('may not');
  expect(await house.db`select from events where type = 'taken_out'`).toHaveLength(0);
});

test('no cell of a CSV is a live formula, and quotes and line ends stay inside their cell', () => {
  const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '|calc'];
  const [, ...lines] = writeCsv(
    ['a'],
    evil.map((each) => [each]),
  ).split('\r\n');
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^"'/);
  expect(writeCsv(['a'], [['say "no",\r\nplease', 3, null].slice(0, 3)])).toBe(
    '\uFEFF"a"\r\n"say ""no"",\r\nplease",3,\r\n',
  );
});

test('an authority can check every event of an evidence file, and the hash of the paper that came', async () => {
  const file = await evidenceFile(house, OFFICER, { reference, why: 'request of the authority' });
  if (file === null || file === 'why_needed') throw new Error('no file');
  const kept = JSON.parse(JSON.stringify(file));
  expect(kept.events.map(({ type }: { type: string }) => type)).toEqual(
    expect.arrayContaining(['filed', 'objected']),
  );
  for (const { salt, content, commitment } of kept.events) {
    const hash = createHash('sha256').update(Buffer.from(salt, 'hex')).update(content, 'utf8');
    expect(hash.digest('hex')).toBe(commitment);
  }
  expect(kept.scan.sha256).toBe(createHash('sha256').update(SCAN).digest('hex'));
  expect(kept.words).toEqual([{ kind: 'evidence', text: 'Letter of 18 January.' }]);
  expect(kept.letters).toMatchObject([{ kind: 'confirmed' }]);
  expect(kept.filing.receivedAt).toBe('2026-01-20T09:00:00.000Z');
  expect(JSON.stringify(kept)).not.toContain('fb-mia@example.org');
});

test('of a reference that is none there is no evidence file', async () => {
  expect(await evidenceFile(house, OFFICER, { reference: 'nothing', why: 'x' })).toBeNull();
});
