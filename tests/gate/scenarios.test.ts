import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertNotice } from '#db/notices.ts';
import { type TestGate, testGate } from '#tests/support/gate.ts';

/** The worked cases of the rules, told to the portal through HTTP, the latest first, and asked through HTTP. */
interface CaseEvent {
  readonly type: string;
  readonly at: string;
  readonly [field: string]: unknown;
}
interface Case {
  readonly title: string;
  readonly events: readonly CaseEvent[];
  readonly questions: readonly {
    readonly purpose: string;
    readonly at: string;
    readonly record: Readonly<Record<string, unknown>>;
    readonly answer: { readonly use: boolean; readonly reasons: readonly string[] };
  }[];
}

const read = (file: string) => JSON.parse(readFileSync(`tests/rules/scenarios/${file}`, 'utf8'));
const cases = read('cases.json') as Case[];
/** What no key can say: a withdrawal is the signed-in person's, an annulment two officers'. */
const NOT_BY_KEY = new Set(['withdrawn', 'annulled']);
const CONSENTS = new Set(['consented', 'consent_withdrawn']);
const FILINGS = new Set(['objected', 'confirmed']);
const told = cases.filter(({ events }) => events.every(({ type }) => !NOT_BY_KEY.has(type)));

let gate: TestGate;
let key: string;
beforeAll(async () => {
  gate = await testGate({ empty: true, now: '2030-01-01T00:00:00Z' });
  for (const notice of read('register.json')) {
    const content = JSON.stringify(notice);
    const hash = createHash('sha256').update(content).digest('hex');
    const publishedAt = Date.parse(notice.publishedAt);
    const effectiveAt = Date.parse(notice.effectiveAt);
    await insertNotice(gate.house.db, { ...notice, content, hash, publishedAt, effectiveAt });
  }
  key = await gate.key('directory:write', 'consents:write', 'objections:record', 'decisions:read');
});
afterAll(() => gate.close());

/** Each case lives in names of its own, so that all share one portal. */
function named(place: number, value: unknown): unknown {
  return typeof value === 'string' ? `${place}-${value}` : value;
}

function own(place: number, event: CaseEvent): Record<string, unknown> {
  const names = Object.entries(event).map(([field, value]) => [
    field,
    ['account', 'center', 'address'].includes(field) ? named(place, value) : value,
  ]);
  return Object.fromEntries(names);
}

async function file(event: Record<string, unknown>): Promise<string> {
  const { address, account, purpose, at, confirmed } = event;
  const purposes = [purpose];
  if (confirmed) {
    const filing = {
      address,
      account,
      purposes,
      receivedAt: at,
      channel: 'letter',
      evidence: 'scan',
    };
    const reply = await gate.post('/api/v1/objections/recorded', filing, key);
    expect(reply.status).toBe(201);
    return reply.json().objections[0].reference;
  }
  gate.house.setNow(String(at));
  const reply = await gate.post('/api/v1/objections', { address, purposes });
  expect(reply.status).toBe(202);
  return reply.json().reference;
}

async function tellFilings(place: number, events: readonly CaseEvent[]): Promise<void> {
  const references = new Map<unknown, string>();
  for (const event of events.filter(({ type }) => type === 'objected')) {
    references.set(event.objection, await file(own(place, event)));
    gate.house.setNow('2030-01-01T00:00:00Z');
  }
  for (const event of events.filter(({ type }) => type === 'confirmed')) {
    gate.house.setNow(event.at);
    const token = gate.house.vault.token('confirm', references.get(event.objection) ?? '');
    expect((await gate.post('/api/v1/confirmations', { token })).status).toBe(200);
    gate.house.setNow('2030-01-01T00:00:00Z');
  }
}

async function tell(path: string, events: readonly Record<string, unknown>[]): Promise<void> {
  const { accepted, rejected } = (await gate.post(path, { events }, key)).json();
  expect({ accepted, rejected }).toEqual({ accepted: events.length, rejected: [] });
}

/** A pending objection for an account is a signed-in person's; a key files for addresses. */
function isByKey({ type, address, confirmed }: CaseEvent): boolean {
  return type !== 'objected' || confirmed === true || address !== undefined;
}

test.each(
  told.filter(({ events }) => events.every(isByKey)).map((each, place) => ({ ...each, place })),
)('$title', async ({ events, questions, place }) => {
  const latestFirst = events
    .map((event, n) => ({ ...own(place, event), type: event.type, id: `${place}-${n}` }))
    .reverse();
  await tellFilings(place, events);
  const consents = latestFirst.filter(({ type }) => CONSENTS.has(type));
  await tell(
    '/api/v1/consents',
    consents.map((event) => ({ evidence: 'form', ...event })),
  );
  await tell(
    '/api/v1/directory/events',
    latestFirst.filter(({ type }) => !CONSENTS.has(type) && !FILINGS.has(type)),
  );
  for (const { purpose, at, record, answer } of questions) {
    const asked = {
      ...record,
      accountId: named(place, record.accountId),
      ...('forAccountId' in record ? { forAccountId: named(place, record.forAccountId) } : {}),
    };
    const reply = await gate.post(
      '/api/v1/decisions',
      { purpose, asOf: at, records: [asked] },
      key,
    );
    const [decision] = reply.json().decisions;
    expect({ use: decision.use, reasons: decision.reasons }).toEqual({
      use: answer.use,
      reasons: answer.reasons,
    });
  }
});
