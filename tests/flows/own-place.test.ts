import { expect, it, onTestFinished } from 'vitest';
import { giveConsent, withdrawConsent } from '#flows/change-consent.ts';
import { explainOwnUse } from '#flows/explain-own-use.ts';
import { fileObjection } from '#flows/file-objection.ts';
import { ForbiddenError } from '#flows/forbidden.ts';
import type { House } from '#flows/house.ts';
import { listOwnObjections } from '#flows/list-own-objections.ts';
import { objectSignedIn } from '#flows/object-signed-in.ts';
import type { PersonActor } from '#flows/person-session.ts';
import { previewObjection } from '#flows/preview-objection.ts';
import { readOwnFiling } from '#flows/read-own-filing.ts';
import { readOwnPlace } from '#flows/read-own-place.ts';
import { runSequencer } from '#flows/run-sequencer.ts';
import { withdrawObjection } from '#flows/withdraw-objection.ts';
import { type TestHouse, testHouse } from '#tests/support/house.ts';
import { proveFurther, signIn } from './sign-in.ts';
import { link, OFFICER, open, publishRegister, STRANGER, tell } from './stage.ts';

const TRAINING = { purposes: ['ai_training'] };

/** Accounts a and b in one center, c and other each by itself, and a sequencer that runs beside. */
async function stagedHouse(): Promise<TestHouse> {
  const house = await testHouse();
  await publishRegister(house);
  await open(house, 'a', 'b', 'c', 'other');
  await link(house, 'home', '2025-06-01T00:00:00Z', 'a', 'b');
  const abort = new AbortController();
  const sequencer = runSequencer(house, abort.signal);
  onTestFinished(async () => {
    abort.abort();
    await sequencer;
  });
  return house;
}

/** The states of one purpose, by account. */
async function statesOf(house: House, actor: PersonActor, purpose = 'ai_training') {
  const { accounts } = await readOwnPlace(house, actor);
  return Object.fromEntries(
    accounts.map(({ account, uses }) => [
      account,
      uses.find((use) => use.purpose === purpose)?.state,
    ]),
  );
}

/** Objects to AI training, a minute after whatever was before; the objection's id. */
async function objects(house: TestHouse, actor: PersonActor, account?: string): Promise<string> {
  house.pass({ minutes: 1 });
  const filed = await objectSignedIn(house, actor, { ...TRAINING, account });
  if (filed.kind !== 'filed') throw new Error(filed.kind);
  expect(filed.isApplied).toBe(true);
  return `${filed.reference}.ai_training`;
}

it('a person sees each purpose on each account, and an objection takes hold on the whole center at once', async () => {
  const house = await stagedHouse();
  const mia = await signIn(house, 'a@example.org');
  expect(await statesOf(house, mia)).toEqual({ a: 'used', b: 'used' });
  expect(await statesOf(house, mia, 'ads_from_ai_chats')).toEqual({ a: 'exempt', b: 'exempt' });
  expect(await statesOf(house, mia, 'ads_from_activity')).toEqual({
    a: 'needs_consent',
    b: 'needs_consent',
  });
  await objects(house, mia);
  expect(await statesOf(house, mia)).toEqual({ a: 'protected_since', b: 'protected_since' });
  expect(await listOwnObjections(house, mia)).toMatchObject([
    {
      channel: 'signed_in',
      objections: [{ status: 'confirmed', accounts: [{ account: 'a' }, { account: 'b' }] }],
    },
  ]);
});

it('what an objection will cover is shown before, and is what it then covers', async () => {
  const house = await stagedHouse();
  const mia = await proveFurther(house, await signIn(house, 'a@example.org'), 'c@example.org');
  const preview = await previewObjection(house, mia, 'all');
  if (preview.kind !== 'preview') throw new Error(preview.kind);
  expect(preview.covered.map(({ account }) => account)).toEqual(['a', 'b']);
  expect(preview.notCovered).toEqual([{ account: 'c', product: 'facebook' }]);
  const fullOnA = preview.covered[0]?.uses.filter(({ full }) => full).map((use) => use.purpose);
  expect(fullOnA).toEqual(['ads_from_ai_chats', 'feed_from_ai_chats']);
  expect(await listOwnObjections(house, mia)).toEqual([]);
  await objects(house, mia);
  expect(await statesOf(house, mia)).toEqual({
    a: 'protected_since',
    b: 'protected_since',
    c: 'used',
  });
  await objects(house, mia, 'c');
  expect((await statesOf(house, mia)).c).toBe('protected_since');
});

it('withdrawing ends it on just the named accounts, and what was created meanwhile stays protected', async () => {
  const house = await stagedHouse();
  const mia = await signIn(house, 'a@example.org');
  const objection = await objects(house, mia);
  const meanwhile = house.now();
  house.pass({ days: 2 });
  const again = await signIn(house, 'a@example.org');
  const done = await withdrawObjection(house, again, [{ objection, accounts: ['a'] }]);
  expect(done).toEqual({ kind: 'withdrawn', isApplied: true });
  house.pass({ minutes: 1 });
  expect(await statesOf(house, again)).toEqual({ a: 'used', b: 'protected_since' });
  const about = { account: 'a', purpose: 'ai_training', category: 'content.post' };
  const ask = async (createdAt: number) => {
    const answer = await explainOwnUse(house, again, {
      ...about,
      visibility: 'public',
      createdAt,
    });
    return answer.kind === 'answered' ? answer.chain.decision.reasons : answer.kind;
  };
  expect(await ask(meanwhile)).toEqual(['objection']);
  expect(await ask(house.now())).toEqual([]);
  expect(await ask(house.now() + 1)).toBe('created_in_future');
});

it('nobody withdraws for accounts that are not theirs, and then nothing at all happens', async () => {
  const house = await stagedHouse();
  const mia = await signIn(house, 'a@example.org');
  const objection = await objects(house, mia);
  const other = await signIn(house, 'other@example.org');
  for (const accounts of [['a'], ['other'], ['a', 'other']])
    expect(await withdrawObjection(house, other, [{ objection, accounts }])).toEqual({
      kind: 'not_yours',
    });
  const mixed = [{ objection, accounts: ['a', 'other'] }];
  expect((await withdrawObjection(house, mia, mixed)).kind).toBe('not_yours');
  expect((await withdrawObjection(house, mia, [])).kind).toBe('nothing_named');
  for (const actor of [STRANGER, OFFICER])
    await expect(withdrawObjection(house, actor, mixed)).rejects.toThrow(ForbiddenError);
  expect(await statesOf(house, mia)).toEqual({ a: 'protected_since', b: 'protected_since' });
});

it('two people see nothing of each other, and change nothing of each other', async () => {
  const house = await stagedHouse();
  const mia = await signIn(house, 'a@example.org');
  const other = await signIn(house, 'other@example.org');
  await objects(house, mia);
  expect(Object.keys(await statesOf(house, other))).toEqual(['other']);
  expect(await listOwnObjections(house, other)).toEqual([]);
  const about = { account: 'a', purpose: 'ai_training', category: 'content.post' };
  const question = { ...about, visibility: 'public', createdAt: house.now() } as const;
  expect((await explainOwnUse(house, other, question)).kind).toBe('not_yours');
  const filing = await objectSignedIn(house, other, { ...TRAINING, account: 'a' });
  expect(filing.kind).toBe('not_yours');
  const consent = { account: 'a', purpose: 'ads_from_activity' };
  expect((await giveConsent(house, other, consent)).kind).toBe('not_yours');
  expect((await withdrawConsent(house, other, consent)).kind).toBe('not_yours');
  for (const act of [
    () => readOwnPlace(house, STRANGER),
    () => listOwnObjections(house, OFFICER),
    () => previewObjection(house, STRANGER, 'all'),
    () => objectSignedIn(house, OFFICER, TRAINING),
    () => giveConsent(house, OFFICER, consent),
    () => withdrawConsent(house, STRANGER, consent),
    () => explainOwnUse(house, OFFICER, question),
  ])
    await expect(act()).rejects.toThrow(ForbiddenError);
});

it('threat 1: filed in another person’s name, it is pending, and shown to nobody but whoever holds the address', async () => {
  const house = await stagedHouse();
  const target = { address: 'a@example.org' };
  const filer = await signIn(house, 'other@example.org');
  const filed = await fileObjection(house, filer, { target, ...TRAINING, channel: 'form' });
  if (filed.kind !== 'filed') throw new Error(filed.kind);
  expect(Object.keys(filed).sort()).toEqual(['kind', 'objections', 'receivedAt', 'reference']);
  house.pass({ minutes: 1 });
  expect(await listOwnObjections(house, filer)).toEqual([]);
  expect(await readOwnFiling(house, filer, filed.reference, 'en')).toBeNull();
  const mia = await signIn(house, 'a@example.org');
  const { accounts } = await readOwnPlace(house, mia);
  const uses = accounts.flatMap(({ uses }) =>
    uses.filter(({ purpose }) => purpose === 'ai_training'),
  );
  expect(uses).toMatchObject([
    { state: 'protected_since', isPending: true },
    { state: 'protected_since', isPending: true },
  ]);
});

it('consent is given account by account, and taken back for the whole center', async () => {
  const house = await stagedHouse();
  const mia = await signIn(house, 'a@example.org');
  const purpose = 'ads_from_activity';
  const states = () => statesOf(house, mia, purpose);
  const given = await giveConsent(house, mia, { account: 'a', purpose });
  expect(given).toEqual({ kind: 'changed', isApplied: true });
  expect(await states()).toEqual({ a: 'used', b: 'needs_consent' });
  house.pass({ minutes: 1 });
  await giveConsent(house, mia, { account: 'b', purpose });
  expect(await states()).toEqual({ a: 'used', b: 'used' });
  house.pass({ minutes: 1 });
  await withdrawConsent(house, mia, { account: 'a', purpose });
  expect(await states()).toEqual({ a: 'needs_consent', b: 'needs_consent' });
  const unasked = await giveConsent(house, mia, { account: 'a', purpose: 'ai_training' });
  expect(unasked.kind).toBe('not_asked_for');
});

it('under 16, or with an unknown age, a guardian is asked for, and no consent is recorded', async () => {
  const house = await stagedHouse();
  await tell(
    house,
    {
      type: 'account_opened',
      at: '2025-06-01T00:00:00Z',
      account: 'kid',
      product: 'instagram',
      region: 'DE',
      bornOn: '2012-01-01',
    },
    {
      type: 'account_opened',
      at: '2025-06-01T00:00:00Z',
      account: 'ageless',
      product: 'instagram',
      region: 'DE',
    },
    { type: 'address_added', at: '2025-06-01T00:00:00Z', account: 'kid', address: 'k@example.org' },
    {
      type: 'address_added',
      at: '2025-06-01T00:00:00Z',
      account: 'ageless',
      address: 'k@example.org',
    },
  );
  const kid = await signIn(house, 'k@example.org');
  for (const account of ['kid', 'ageless']) {
    const given = await giveConsent(house, kid, { account, purpose: 'ads_from_activity' });
    expect(given.kind).toBe('needs_guardian');
  }
  const [events] = await house.db`select count(*) as count from events where type = 'consented'`;
  expect(events?.count).toBe(0);
});
