import { expect, it } from 'vitest';
import { answerInvitation } from '#flows/answer-invitation.ts';
import { fileObjection } from '#flows/file-objection.ts';
import { ForbiddenError } from '#flows/forbidden.ts';
import type { House } from '#flows/house.ts';
import { inviteAccount } from '#flows/invite-account.ts';
import { moveOwnAccounts, previewJoining } from '#flows/move-own-accounts.ts';
import type { PersonActor } from '#flows/person-session.ts';
import { readInvitation } from '#flows/read-invitation.ts';
import { listLetters } from '#flows/read-mailbox.ts';
import { readOwnCenters } from '#flows/read-own-centers.ts';
import { readOwnHistory } from '#flows/read-own-history.ts';
import { readOwnPlace } from '#flows/read-own-place.ts';
import { type TestHouse, testHouse } from '#tests/support/house.ts';
import { proveFurther, sendAllLetters, signIn } from './sign-in.ts';
import {
  link,
  OFFICER,
  open,
  PORTAL,
  publishRegister,
  STRANGER,
  sequenceAll,
  tell,
} from './stage.ts';

async function stagedHouse(): Promise<TestHouse> {
  const house = await testHouse();
  await publishRegister(house);
  await open(house, 'a', 'b', 'c', 'd');
  return house;
}

/** A confirmed objection to AI training, made with that address. */
async function objects(house: House, address: string): Promise<string> {
  const filed = await fileObjection(house, PORTAL, {
    target: { address },
    purposes: ['ai_training'],
    channel: 'email',
    confirmed: true,
  });
  if (filed.kind !== 'filed') throw new Error(filed.kind);
  await sequenceAll(house);
  return filed.objections[0]?.objection ?? '';
}

/** Asks, and answers the token of the letter that came. */
async function invites(house: TestHouse, actor: PersonActor, address: string, beside: string) {
  const asked = await inviteAccount(house, actor, { address, beside, locale: 'en' });
  expect(asked).toEqual({ kind: 'asked' });
  await sendAllLetters(house);
  const letters = await listLetters(house, STRANGER, { to: address });
  const letter = letters.find(({ text }) => text.includes('/link/'));
  const token = /\/link\/(\S+)/.exec(letter?.text ?? '')?.[1];
  if (token === undefined) throw new Error(`no letter to ${address}`);
  return { token, letter };
}

async function stateOf(house: House, actor: PersonActor, account: string) {
  const { accounts } = await readOwnPlace(house, actor);
  const uses = accounts.find((own) => own.account === account)?.uses;
  return uses?.find(({ purpose }) => purpose === 'ai_training')?.state;
}

const accountsOf = async (house: House, actor: PersonActor) =>
  (await readOwnCenters(house, actor)).centers.map(({ accounts }) =>
    accounts.map(({ account }) => account),
  );

it('threat 17: linking somebody else’s address shows and spreads nothing before that address agreed', async () => {
  const house = await stagedHouse();
  await objects(house, 'a@example.org');
  const victimsObjection = await objects(house, 'b@example.org');
  const mia = await signIn(house, 'a@example.org');
  const before = await readOwnPlace(house, mia);
  const { token, letter } = await invites(house, mia, 'b@example.org', 'a');
  expect(letter?.text).not.toContain('a@example.org');
  expect((await readOwnPlace(house, mia)).accounts).toEqual(before.accounts);
  expect(JSON.stringify(await readOwnCenters(house, mia))).not.toContain('"b"');
  expect(JSON.stringify(await readOwnHistory(house, mia))).not.toContain(victimsObjection);
  const links = await house.db`select 1 from events where type = 'linked'`;
  expect(links.length).toBe(0);
  expect(await readInvitation(house, token)).toMatchObject({
    asker: 'a@example.org',
    theirs: [{ account: 'a' }],
    yours: [{ account: 'b' }],
  });
  await answerInvitation(house, token, { kind: 'decline' });
  expect(await accountsOf(house, mia)).toEqual([['a']]);
  const [asked] = (await readOwnCenters(house, mia)).asked;
  expect(asked).toMatchObject({ address: 'b@example.org', isAgreed: false });
});

it('threat 17: the answer is the same whether or not anybody knows the address', async () => {
  const house = await stagedHouse();
  const mia = await signIn(house, 'a@example.org');
  for (const address of ['b@example.org', 'nobody@example.org']) {
    expect(await inviteAccount(house, mia, { address, beside: 'a' })).toEqual({ kind: 'asked' });
    const letters = await house.db`select 1 from letters
      where kind = 'link_request' and address = ${house.vault.addressHash(address)}`;
    expect(letters.length, address).toBe(1);
  }
  const { asked } = await readOwnCenters(house, mia);
  expect(asked.map(({ isAgreed }) => isAgreed)).toEqual([false, false]);
});

it('once the address agreed, both are in one center, objections hold for both, and both are told by mail', async () => {
  const house = await stagedHouse();
  const objection = await objects(house, 'b@example.org');
  const mia = await signIn(house, 'a@example.org');
  house.pass({ minutes: 20 });
  const { token } = await invites(house, mia, 'b@example.org', 'a');
  const shown = await readInvitation(house, token);
  expect(shown?.effects.reach).toEqual([{ objection, purpose: 'ai_training', accounts: ['a'] }]);
  expect(await stateOf(house, mia, 'a')).toBe('used');
  house.pass({ minutes: 1 });
  const answered = answerInvitation(house, token, { kind: 'agree', accounts: ['b'] });
  await house.db`select 1`;
  await sequenceAll(house);
  expect((await answered).kind).toBe('linked');
  await sequenceAll(house);
  expect(await stateOf(house, mia, 'a')).toBe('protected_since');
  expect(await accountsOf(house, mia)).toEqual([['a', 'b']]);
  await sendAllLetters(house);
  for (const to of ['a@example.org', 'b@example.org']) {
    const subjects = (await listLetters(house, STRANGER, { to })).map(({ subject }) => subject);
    expect(subjects, to).toContain('Accounts have joined your accounts center');
  }
});

it('a link of a letter works once, also pressed twenty times at once, and not after a day', async () => {
  const house = await stagedHouse();
  const mia = await signIn(house, 'a@example.org');
  const { token } = await invites(house, mia, 'b@example.org', 'a');
  const agree = { kind: 'agree', accounts: ['b'] } as const;
  const presses = Promise.all(
    Array.from({ length: 20 }, () => answerInvitation(house, token, agree)),
  );
  const kinds = (await presses).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'linked')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'dead')).toHaveLength(19);
  house.pass({ minutes: 11 });
  const late = await invites(house, mia, 'c@example.org', 'a');
  house.pass({ days: 1 });
  expect(await readInvitation(house, late.token)).toBe(null);
  expect(await answerInvitation(house, late.token, agree)).toEqual({ kind: 'dead' });
});

it('nobody agrees for accounts that are not on the asked address, and nobody brings in what is not theirs', async () => {
  const house = await stagedHouse();
  const mia = await signIn(house, 'a@example.org');
  const { token } = await invites(house, mia, 'b@example.org', 'a');
  expect(await answerInvitation(house, token, { kind: 'agree', accounts: ['b', 'c'] })).toEqual({
    kind: 'not_yours',
  });
  expect(await inviteAccount(house, mia, { address: 'b@example.org', beside: 'c' })).toEqual({
    kind: 'not_yours',
  });
  for (const move of [
    { accounts: ['c'], beside: 'a' },
    { accounts: ['a'], beside: 'c' },
    { accounts: ['c'], beside: null },
  ])
    expect(await moveOwnAccounts(house, mia, move)).toEqual({ kind: 'not_yours' });
  await expect(moveOwnAccounts(house, OFFICER, { accounts: ['a'], beside: null })).rejects.toThrow(
    ForbiddenError,
  );
  const links = await house.db`select 1 from events where type in ('linked', 'unlinked')`;
  expect(links.length).toBe(0);
});

it('own accounts come together with what follows shown before, and a left one keeps what it carried', async () => {
  const house = await stagedHouse();
  const objection = await objects(house, 'c@example.org');
  const mia = await proveFurther(house, await signIn(house, 'a@example.org'), 'c@example.org');
  const effects = await previewJoining(house, mia, { accounts: ['c'], beside: 'a' });
  expect(effects?.reach).toEqual([{ objection, purpose: 'ai_training', accounts: ['a'] }]);
  expect(await previewJoining(house, mia, { accounts: ['b'], beside: 'a' })).toBe(null);
  house.pass({ minutes: 1 });
  const [moved] = await Promise.all([
    moveOwnAccounts(house, mia, { accounts: ['c'], beside: 'a' }),
    sequenceAll(house),
  ]);
  expect(moved.kind).toBe('moved');
  expect(await accountsOf(house, mia)).toEqual([['a', 'c']]);
  expect(await stateOf(house, mia, 'a')).toBe('protected_since');
  house.pass({ minutes: 1 });
  await moveOwnAccounts(house, mia, { accounts: ['a'], beside: null });
  expect(await accountsOf(house, mia)).toEqual([['c'], ['a']]);
  expect(await stateOf(house, mia, 'a')).toBe('protected_since');
  expect(await moveOwnAccounts(house, mia, { accounts: ['a'], beside: null })).toEqual({
    kind: 'as_it_is',
  });
});

it('two centers merge: all of one join the other', async () => {
  const house = await stagedHouse();
  await link(house, 'one', '2025-06-01T00:00:00Z', 'a', 'b');
  await link(house, 'two', '2025-06-01T00:00:00Z', 'c', 'd');
  const mia = await proveFurther(house, await signIn(house, 'a@example.org'), 'c@example.org');
  expect(await accountsOf(house, mia)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  await moveOwnAccounts(house, mia, { accounts: ['c', 'd'], beside: 'a' });
  expect(await accountsOf(house, mia)).toEqual([['a', 'b', 'c', 'd']]);
});

it('a center of 500 accounts takes no further one', async () => {
  const house = await stagedHouse();
  const many = Array.from({ length: 500 }, (_, i) => `m${i}`);
  await link(house, 'full', '2025-06-01T00:00:00Z', 'a', ...many.slice(1));
  const mia = await proveFurther(house, await signIn(house, 'a@example.org'), 'c@example.org');
  expect(await moveOwnAccounts(house, mia, { accounts: ['c'], beside: 'a' })).toEqual({
    kind: 'center_full',
  });
});

it('which data would be used across is said before, and an objection keeps it out', async () => {
  const house = await testHouse();
  await publishRegister(house);
  for (const [account, product] of [
    ['wa', 'whatsapp'],
    ['ig', 'instagram'],
  ] as const) {
    const at = '2025-05-01T00:00:00Z';
    const common = { at, account } as const;
    const opened = { ...common, type: 'account_opened', product, region: 'US' } as const;
    await tell(
      house,
      { ...opened, bornOn: '1990-05-01' },
      { ...common, type: 'address_added', address: 'zoe@example.org' },
      {
        ...common,
        at: '2025-10-08T00:00:00Z',
        type: 'told',
        purpose: 'ads_from_ai_chats',
        version: 1,
      },
    );
  }
  const zoe = await signIn(house, 'zoe@example.org');
  const joining = { accounts: ['wa'], beside: 'ig' };
  const across = async () => (await previewJoining(house, zoe, joining))?.across;
  expect(await across()).toContainEqual({ purpose: 'ads_from_ai_chats', accounts: ['wa'] });
  await fileObjection(house, PORTAL, {
    target: { account: 'wa' },
    purposes: ['ads_from_ai_chats'],
    channel: 'email',
    confirmed: true,
  });
  house.pass({ minutes: 1 });
  expect(await across()).not.toContainEqual(
    expect.objectContaining({ purpose: 'ads_from_ai_chats' }),
  );
});
