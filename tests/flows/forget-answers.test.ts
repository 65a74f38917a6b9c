import { expect, test } from 'vitest';
import { claimKey } from '#db/idempotency-keys.ts';
import { forgetAnswers } from '#flows/forget-answers.ts';
import { testHouse } from '#tests/support/house.ts';

test('an answer is kept for a day for whoever repeats the request, and then forgotten', async () => {
  const house = await testHouse();
  const asked = { owner: 'key:crm', key: 'once', bodyHash: new Uint8Array(32) };
  const limits = { now: house.now(), keptSince: 0, aliveSince: 0 };
  await claimKey(house.db, asked, limits);
  const kept = async () => (await house.db`select 1 from idempotency_keys`).length;
  house.pass({ hours: 23 });
  await forgetAnswers(house);
  expect(await kept()).toBe(1);
  house.pass({ hours: 2 });
  await forgetAnswers(house);
  expect(await kept()).toBe(0);
});
