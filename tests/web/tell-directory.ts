import type { APIRequestContext } from '@playwright/test';
import { testKey } from './directory.ts';

/** Tells of one more account in Germany, in no center, told of AI training, with that address. */
export async function opensAccount(
  request: APIRequestContext,
  { account, address, bornOn }: { account: string; address: string; bornOn: string },
): Promise<void> {
  const told = [
    { type: 'account_opened', account, product: 'facebook', region: 'DE', bornOn },
    { type: 'address_added', account, address },
    { type: 'told', account, purpose: 'ai_training', version: 1 },
  ];
  const events = told.map((event, place) => ({
    id: `${account}-${place}`,
    at: new Date(Date.UTC(2025, 3, 20, 0, 0, place)).toISOString(),
    ...event,
  }));
  const answer = await request.post('/api/v1/directory/events', {
    headers: { authorization: `Bearer ${await testKey()}` },
    data: { events },
  });
  const { accepted } = await answer.json();
  if (accepted !== events.length) throw new Error(`the directory took ${accepted} events`);
}
