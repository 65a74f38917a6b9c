import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeKey } from '#tests/support/make-key.ts';
import { PARTS, type PartName, Portal } from '#tests/support/portal.ts';

/** How often each process is killed: once with every test run, ten times with `npm run test:kill`. */
const KILLS = Number(process.env.KILLS ?? 1);
const IN_FLIGHT = 50;
const PURPOSE = 'ai_training';
const DAY = 86_400_000;
const START = Date.now();

interface Answered {
  readonly reference: string;
  readonly account: string;
}

let portal: Portal;
let key: string;
const answered: Answered[] = [];
let people = 0;

beforeAll(async () => {
  portal = await Portal.start();
  key = await makeKey(portal.dataDir, ['directory:write', 'decisions:read', 'audit:read']);
}, 120_000);
afterAll(async () => {
  await portal.stop();
}, 60_000);

async function ask(path: string, body?: unknown): Promise<Response> {
  return fetch(`${portal.url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function askOk<T>(path: string, body?: unknown): Promise<T> {
  const response = await ask(path, body);
  expect(response.status, `${path}: ${portal.said}`).toBe(200);
  return response.json() as Promise<T>;
}

/** Grown-up people in Germany whose public posts would be used, were it not for an objection. */
async function newPeople(count: number): Promise<string[]> {
  const accounts = Array.from({ length: count }, () => {
    people += 1;
    return `fb-${people}`;
  });
  const at = (days: number) => new Date(START - days * DAY).toISOString();
  const events = accounts.flatMap((account) => [
    {
      id: `${account}-opened`,
      at: at(400),
      type: 'account_opened',
      ...{ account, product: 'facebook', region: 'DE', bornOn: '1980-01-01' },
    },
    {
      id: `${account}-address`,
      at: at(400),
      type: 'address_added',
      ...{ account, address: `${account}@example.org` },
    },
    {
      id: `${account}-told`,
      at: at(399),
      type: 'told',
      ...{ account, purpose: PURPOSE, version: 1 },
    },
  ]);
  const taken = await askOk<{ accepted: number }>('/api/v1/directory/events', { events });
  expect(taken.accepted).toBe(events.length);
  return accounts;
}

/** Files for everybody at once and kills the process when the first answer has come. */
async function fileWhileKilling(accounts: readonly string[], part: PartName): Promise<number> {
  let killed = 0;
  const filings = accounts.map(async (account) => {
    const body = { address: `${account}@example.org`, purposes: [PURPOSE] };
    try {
      const response = await ask('/api/v1/objections', body);
      const { reference } = (await response.json()) as { reference?: string };
      if (response.status === 202 && reference) answered.push({ reference, account });
    } catch (error) {
      // The connection broke: nothing was promised to this person.
      expect(error).toBeInstanceOf(TypeError);
    }
    if (killed === 0) killed = portal.kill(part);
  });
  await Promise.all(filings);
  return killed;
}

async function recovered(part: PartName, killed: number): Promise<void> {
  if (part === 'supervisor') return portal.start();
  await vi.waitFor(
    async () => {
      expect(portal.pidOf(part)).not.toBe(killed);
      expect(await portal.isReady()).toBe(true);
    },
    { timeout: 30_000, interval: 50 },
  );
}

interface Page {
  readonly objections: { reference: string; status: string }[];
  readonly next: string | null;
}

async function statusByReference(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page: Page = await askOk(`/api/v1/objections?purpose=${PURPOSE}${query}`);
    for (const { reference, status } of page.objections) found.set(reference, status);
    cursor = page.next;
  }
  return found;
}

interface Decided {
  readonly decisions: { use: boolean; reasons: string[] }[];
}

function decide(accounts: readonly string[], createdAt: number): Promise<Decided> {
  const records = accounts.map((accountId) => ({
    accountId,
    createdAt: new Date(createdAt).toISOString(),
    product: 'facebook',
    category: 'content.post',
    visibility: 'public',
  }));
  return askOk('/api/v1/decisions', { purpose: PURPOSE, records });
}

for (let round = 1; round <= KILLS; round += 1) {
  for (const part of PARTS) {
    test(`threat 4: fifty filings in flight while ${part} is killed (${round}): the portal comes back by itself`, {
      timeout: 60_000,
    }, async () => {
      const accounts = await newPeople(IN_FLIGHT);
      const killed = await fileWhileKilling(accounts, part);
      await recovered(part, killed);
    });
  }
}

test('threat 4: every reference that was ever answered is found, pending or confirmed', async () => {
  expect(answered.length).toBeGreaterThan(KILLS * PARTS.length);
  const found = await statusByReference();
  const lost = answered.filter(
    ({ reference }) => !['pending', 'confirmed'].includes(found.get(reference) ?? 'lost'),
  );
  expect(lost).toEqual([]);
});

test('threat 4: the gate refuses what these people have made since, and only that', async () => {
  const accounts = answered.map(({ account }) => account);
  const since = await decide(accounts, Date.now());
  const allowed = accounts.filter((_, place) => since.decisions[place]?.use !== false);
  expect(allowed).toEqual([]);
  for (const { reasons } of since.decisions) expect(reasons).toContain('objection_pending');
  const before = await decide(accounts, START - DAY);
  expect(before.decisions.filter(({ use }) => !use)).toEqual([]);
});
