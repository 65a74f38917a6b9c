import { randomBytes } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { makeKey } from '#tests/support/make-key.ts';

export interface NewPerson {
  readonly address: string;
  readonly facebook: string;
  readonly instagram: string;
}

let key: Promise<string> | null = null;

/** A key with every scope that these tests need, made once a process with the operator's command. */
export function testKey(): Promise<string> {
  key ??= makeKey(process.env.WEB_TEST_DATA_DIR ?? '', ['directory:write', 'decisions:read']);
  return key;
}

async function post(request: APIRequestContext, path: string, data: unknown) {
  const answer = await request.post(path, {
    headers: { authorization: `Bearer ${await testKey()}` },
    data,
  });
  if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
  return answer.json();
}

/** Somebody in Germany, told of AI training, with two linked accounts; the address is on the first one only. */
export async function newPerson(request: APIRequestContext): Promise<NewPerson> {
  const name = `t${randomBytes(6).toString('hex')}`;
  const person = {
    address: `${name}@example.org`,
    facebook: `fb-${name}`,
    instagram: `ig-${name}`,
  };
  const opened = { type: 'account_opened', region: 'DE', bornOn: '1990-05-01' };
  const events = [
    { ...opened, account: person.facebook, product: 'facebook' },
    { ...opened, account: person.instagram, product: 'instagram' },
    { type: 'address_added', account: person.facebook, address: person.address },
    { type: 'linked', account: person.facebook, center: `c-${name}` },
    { type: 'linked', account: person.instagram, center: `c-${name}` },
    { type: 'told', account: person.facebook, purpose: 'ai_training', version: 1 },
    { type: 'told', account: person.instagram, purpose: 'ai_training', version: 1 },
  ];
  const told = events.map((event, i) => ({
    id: `${name}-${i}`,
    at: new Date(Date.UTC(2025, 3, 20, 0, 0, i)).toISOString(),
    ...event,
  }));
  const { accepted } = await post(request, '/api/v1/directory/events', { events: told });
  if (accepted !== events.length) throw new Error(`the directory took ${accepted} events`);
  return person;
}

export interface Answer {
  readonly use: boolean;
  readonly reasons: readonly string[];
}

/** May a public post, created at that instant, be used for AI training? */
export async function mayTrainOn(
  request: APIRequestContext,
  accountId: string,
  createdAt: Date,
): Promise<Answer> {
  const record = {
    accountId,
    createdAt: createdAt.toISOString(),
    product: accountId.startsWith('fb-') ? 'facebook' : 'instagram',
    category: 'content.post',
    visibility: 'public',
    topics: [],
  };
  const answer = await post(request, '/api/v1/decisions', {
    purpose: 'ai_training',
    records: [record],
  });
  return answer.decisions[0];
}
