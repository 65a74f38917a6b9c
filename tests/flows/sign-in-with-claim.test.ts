import { expect, it } from 'vitest';
import { ownAccounts } from '#flows/own-accounts.ts';
import { signInWithClaim } from '#flows/sign-in-with-claim.ts';
import { testHouse } from '#tests/support/house.ts';
import { open, publishRegister } from './stage.ts';

it('an address that the operator’s OIDC has verified signs its holder in', async () => {
  const house = await testHouse();
  await publishRegister(house);
  await open(house, 'a');
  const actor = await signInWithClaim(house, { email: 'a@EXAMPLE.org', isVerified: true });
  if (actor === null) throw new Error('not signed in');
  const { accounts } = await ownAccounts(house, actor);
  expect(accounts.map(({ account }) => account)).toEqual(['a']);
});

it('an address that is not verified, or none at all, signs nobody in', async () => {
  const house = await testHouse();
  for (const isVerified of [false, undefined, 'true', 1])
    expect(await signInWithClaim(house, { email: 'a@example.org', isVerified })).toBeNull();
  for (const email of [null, undefined, '', 'nobody'])
    expect(await signInWithClaim(house, { email, isVerified: true })).toBeNull();
  const [sessions] = await house.db`select count(*) as count from sessions`;
  expect(sessions?.count).toBe(0);
});
