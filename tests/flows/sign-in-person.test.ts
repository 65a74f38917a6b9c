import { expect, it } from 'vitest';
import { askSignIn } from '#flows/ask-sign-in.ts';
import { ForbiddenError } from '#flows/forbidden.ts';
import type { House } from '#flows/house.ts';
import { listSessions } from '#flows/list-sessions.ts';
import { ownAccounts } from '#flows/own-accounts.ts';
import { endPersonSession, readPersonSession } from '#flows/person-session.ts';
import { listLetters } from '#flows/read-mailbox.ts';
import { revokeSession } from '#flows/revoke-session.ts';
import { isSignInOpen, signInPerson } from '#flows/sign-in-person.ts';
import { testHouse } from '#tests/support/house.ts';
import { proveFurther, readSignInLetter, sendAllLetters, signIn } from './sign-in.ts';
import { link, OFFICER, open, publishRegister, STRANGER } from './stage.ts';

const ownIds = async (house: House, actor: Parameters<typeof ownAccounts>[1]) =>
  (await ownAccounts(house, actor)).accounts.map(({ account }) => account);

it('a person signs in with the link, on any device, and sees the accounts of their center alone', async () => {
  const house = await testHouse();
  await publishRegister(house);
  await open(house, 'a', 'b', 'other');
  await link(house, 'home', '2025-06-01T00:00:00Z', 'a', 'b');
  const mia = await signIn(house, 'a@example.org');
  expect(await readPersonSession(house, mia.session)).toEqual(mia);
  expect(await ownIds(house, mia)).toEqual(['a', 'b']);
});

it('a person signs in with the code, in the browser that asked', async () => {
  const house = await testHouse();
  await publishRegister(house);
  await open(house, 'a');
  const { asked, code } = await readSignInLetter(house, 'a@example.org');
  const typed = `${code.slice(0, 3)} ${code.slice(3)}`;
  const done = await signInPerson(house, STRANGER, { by: 'code', asked, code: typed });
  expect(done.kind).toBe('signed_in');
});

it('threat 12: fifty uses at once of one link and its code sign in once', async () => {
  const house = await testHouse();
  const { asked, code, link: token } = await readSignInLetter(house, 'a@example.org');
  const uses = Array.from({ length: 50 }, (_, place) =>
    signInPerson(
      house,
      STRANGER,
      place % 2 === 0 ? { by: 'link', token } : { by: 'code', asked, code },
    ),
  );
  const kinds = (await Promise.all(uses)).map(({ kind }) => kind).sort();
  expect(kinds).toEqual([...Array.from({ length: 49 }, () => 'dead'), 'signed_in']);
  const [sessions] = await house.db`select count(*) as count from sessions`;
  expect(sessions?.count).toBe(1);
});

it('threat 12: after five wrong codes a request is dead, for its right code and its link, too', async () => {
  const house = await testHouse();
  const { asked, code, link: token } = await readSignInLetter(house, 'a@example.org');
  const wrong = code === '000000' ? '000001' : '000000';
  const tried = [];
  for (let time = 0; time < 5; time += 1)
    tried.push(await signInPerson(house, STRANGER, { by: 'code', asked, code: wrong }));
  expect(tried).toEqual([
    ...[4, 3, 2, 1].map((triesLeft) => ({ kind: 'wrong_code', triesLeft })),
    { kind: 'dead' },
  ]);
  expect((await signInPerson(house, STRANGER, { by: 'code', asked, code })).kind).toBe('dead');
  expect((await signInPerson(house, STRANGER, { by: 'link', token })).kind).toBe('dead');
});

it('a link and a code end after fifteen minutes, and looking at the link uses nothing up', async () => {
  const house = await testHouse();
  const { asked, code, link: token } = await readSignInLetter(house, 'a@example.org');
  expect(await isSignInOpen(house, token)).toBe(true);
  house.pass({ minutes: 15 });
  expect(await isSignInOpen(house, token)).toBe(false);
  expect((await signInPerson(house, STRANGER, { by: 'link', token })).kind).toBe('dead');
  expect((await signInPerson(house, STRANGER, { by: 'code', asked, code })).kind).toBe('dead');
});

it('neither the link nor the code nor the address stands anywhere in the database', async () => {
  const house = await testHouse();
  const { code, link: token } = await readSignInLetter(house, 'mia@example.org');
  const secret = token.split('.')[2] ?? '';
  const tables = ['sign_in_requests', 'letters', 'events', 'addresses', 'sessions'];
  for (const table of tables) {
    const rows = await house.db`select ${house.db(table)}::text as row from ${house.db(table)}`;
    const text = JSON.stringify(rows);
    for (const hidden of [secret, `"${code}"`, 'mia@example.org'])
      expect(text.includes(hidden), `${table} holds ${hidden}`).toBe(false);
  }
});

it('threat 18: asking to sign in answers the same, and sends the same letter, for a known and an unknown address', async () => {
  const house = await testHouse();
  await publishRegister(house);
  await open(house, 'a');
  const [known, unknown] = await Promise.all(
    ['a@example.org', 'nobody@example.org'].map((address) =>
      askSignIn(house, STRANGER, { address, locale: 'en' }),
    ),
  );
  expect(known?.kind).toBe('asked');
  expect(Object.keys(unknown ?? {})).toEqual(Object.keys(known ?? {}));
  await sendAllLetters(house);
  const letters = await listLetters(house, STRANGER);
  const texts = letters.map(({ text }) => text.replace(/sign-in\/\S+|\b\d{6}\b/g, '…'));
  expect(letters.map(({ to }) => to).sort()).toEqual(['a@example.org', 'nobody@example.org']);
  expect(texts[0]).toBe(texts[1]);
});

it('threat 7: whoever asks, unanswered sign-in letters to one address are ten minutes apart and three a day', async () => {
  const house = await testHouse();
  for (let minute = 0; minute < 60; minute += 1) {
    const client = `192.0.2.${minute}`;
    await askSignIn(house, { kind: 'anonymous', client }, { address: 'a@example.org' });
    house.pass({ minutes: 1 });
  }
  const rows = await house.db<{ at: number }[]>`
    select recorded_at as at from letters order by recorded_at`;
  const minutes = rows.map(({ at }) => (at - (rows[0]?.at ?? 0)) / 60_000);
  expect(minutes).toEqual([0, 10, 20]);
});

it('letters that their holder answers do not keep them from signing in again', async () => {
  const house = await testHouse();
  for (let time = 0; time < 5; time += 1) await signIn(house, 'a@example.org');
  const [sessions] = await house.db`select count(*) as count from sessions`;
  expect(sessions?.count).toBe(5);
});

it('a code for which no letter went is never right', async () => {
  const house = await testHouse();
  await readSignInLetter(house, 'a@example.org');
  const second = await askSignIn(house, STRANGER, { address: 'a@example.org' });
  if (second.kind !== 'asked') throw new Error(second.kind);
  const { asked } = second;
  const done = await signInPerson(house, STRANGER, { by: 'code', asked, code: '123456' });
  expect(done.kind).toBe('dead');
});

it('threat 26: each sign-in begins a new session, and the one this browser had is over', async () => {
  const house = await testHouse();
  const before = await signIn(house, 'a@example.org');
  const { link: token } = await readSignInLetter(house, 'a@example.org');
  const done = await signInPerson(house, before, { by: 'link', token });
  if (done.kind !== 'signed_in') throw new Error(done.kind);
  expect(done.actor.session).not.toBe(before.session);
  expect(await readPersonSession(house, before.session)).toBeNull();
});

it('threat 26: a session ends after thirty idle minutes, and after twelve hours however busy', async () => {
  const house = await testHouse();
  const idle = await signIn(house, 'a@example.org');
  house.pass({ minutes: 30 });
  expect(await readPersonSession(house, idle.session)).toBeNull();
  const busy = await signIn(house, 'a@example.org');
  for (let time = 1; time < 36; time += 1) {
    house.pass({ minutes: 20 });
    expect(await readPersonSession(house, busy.session), `after ${time * 20} minutes`).toEqual(
      busy,
    );
  }
  house.pass({ minutes: 20 });
  expect(await readPersonSession(house, busy.session)).toBeNull();
});

it('a person sees where they are signed in, and ends what they do not know', async () => {
  const house = await testHouse();
  const here = await signIn(house, 'a@example.org');
  const there = await signIn(house, 'a@example.org');
  const stranger = await signIn(house, 'b@example.org');
  const listed = await listSessions(house, here);
  expect(listed.map(({ id, isThis }) => [id, isThis]).sort()).toEqual(
    [
      [here.session, true],
      [there.session, false],
    ].sort(),
  );
  expect(await revokeSession(house, stranger, there.session)).toBe(false);
  expect(await readPersonSession(house, there.session)).not.toBeNull();
  expect(await revokeSession(house, here, there.session)).toBe(true);
  expect(await readPersonSession(house, there.session)).toBeNull();
  await endPersonSession(house, here);
  expect(await readPersonSession(house, here.session)).toBeNull();
});

it('a session proves a further address, and what is on it is theirs, too', async () => {
  const house = await testHouse();
  await publishRegister(house);
  await open(house, 'a', 'b');
  const one = await signIn(house, 'a@example.org');
  expect(await ownIds(house, one)).toEqual(['a']);
  const both = await proveFurther(house, one, 'b@example.org');
  expect(both.address).toBe(one.address);
  expect(await ownIds(house, both)).toEqual(['a', 'b']);
  expect(await readPersonSession(house, one.session)).toBeNull();
});

it('threat 17: a letter that somebody else asked for proves nothing to them, whoever presses its button', async () => {
  const house = await testHouse();
  await publishRegister(house);
  await open(house, 'a', 'b');
  const attacker = await signIn(house, 'a@example.org');
  const { link: token } = await readSignInLetter(house, 'b@example.org', attacker);
  const victim = await signInPerson(house, STRANGER, { by: 'link', token });
  if (victim.kind !== 'signed_in') throw new Error(victim.kind);
  expect(await ownIds(house, victim.actor)).toEqual(['b']);
  expect(await ownIds(house, attacker)).toEqual(['a']);
});

it('threat 27: nobody but a signed-in person has accounts or sessions of their own', async () => {
  const house = await testHouse();
  for (const actor of [STRANGER, OFFICER]) {
    await expect(ownAccounts(house, actor)).rejects.toThrow(ForbiddenError);
    await expect(listSessions(house, actor)).rejects.toThrow(ForbiddenError);
    await expect(revokeSession(house, actor, 'x')).rejects.toThrow(ForbiddenError);
  }
});
