import { expect, test } from 'vitest';
import { loadSample } from '#flows/load-sample.ts';
import { readAllNotices } from '#flows/notice-versions.ts';
import { testHouse } from '#tests/support/house.ts';

test('the sample register is in order, and loading it again changes nothing', async () => {
  const house = await testHouse({ now: '2026-02-01T00:00:00Z' });
  await loadSample(house);
  expect([...(await readAllNotices(house)).versions.keys()].sort()).toEqual([
    'ads_from_activity',
    'ads_from_ai_chats',
    'ai_training',
    'feed_from_ai_chats',
    'proactive_messages',
  ]);
  const count = async () => (await house.db`select count(*) from events`)[0]?.count;
  const before = await count();
  expect(before).toBeGreaterThan(80);
  house.pass({ days: 3 });
  await loadSample(house);
  expect(await count()).toBe(before);
});

test('no event of the sample holds an address', async () => {
  const house = await testHouse({ now: '2026-02-01T00:00:00Z' });
  await loadSample(house);
  const rows = await house.db<{ text: string }[]>`select events::text as text from events`;
  expect(rows.filter(({ text }) => text.includes('@'))).toEqual([]);
});
