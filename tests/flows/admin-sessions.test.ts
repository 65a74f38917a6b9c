import { expect, test } from 'vitest';
import { endAdminSession, openAdminSession, readAdminSession } from '#flows/admin-sessions.ts';
import { listObjections } from '#flows/list-objections.ts';
import { testHouse } from '#tests/support/house.ts';

const ADMINS = { ADMINS: 'ida@example.org=officer,pia@example.org=publisher' };

test('only whom ADMINS lists gets a session, with the role that stands there', async () => {
  const house = await testHouse({ environment: ADMINS });
  expect(await openAdminSession(house, 'mallory@example.org', 'oidc')).toBeNull();
  const ida = await openAdminSession(house, 'Ida@Example.org', 'oidc');
  expect(ida).toMatchObject({ kind: 'admin', id: 'ida@example.org', role: 'officer' });
  expect(await readAdminSession(house, ida?.session ?? '')).toEqual(ida);
  expect(await readAdminSession(house, 'guessed')).toBeNull();
});

test('the sample’s sign-in opens nothing where there is no sample', async () => {
  const house = await testHouse({
    environment: { ...ADMINS, SAMPLE: 'off', SMTP_URL: 'smtp://127.0.0.1:1' },
  });
  expect(await openAdminSession(house, 'ida@example.org', 'sample')).toBeNull();
  expect(await openAdminSession(house, 'ida@example.org', 'oidc')).not.toBeNull();
});

test('a session ends after thirty minutes of rest, and after twelve hours however busy', async () => {
  const house = await testHouse({ environment: ADMINS });
  const open = async () =>
    (await openAdminSession(house, 'ida@example.org', 'oidc'))?.session ?? '';
  const resting = await open();
  house.pass({ minutes: 29 });
  expect(await readAdminSession(house, resting)).not.toBeNull();
  house.pass({ minutes: 29 });
  expect(await readAdminSession(house, resting)).not.toBeNull();
  house.pass({ minutes: 30 });
  expect(await readAdminSession(house, resting)).toBeNull();

  const busy = await open();
  for (let i = 0; i < 35; i += 1) {
    house.pass({ minutes: 20 });
    expect(await readAdminSession(house, busy)).not.toBeNull();
  }
  house.pass({ minutes: 20 });
  expect(await readAdminSession(house, busy)).toBeNull();
});

test('threat 26: a session that was ended stays ended, and every sign-in has an id of its own', async () => {
  const house = await testHouse({ environment: ADMINS });
  const first = await openAdminSession(house, 'ida@example.org', 'oidc');
  const second = await openAdminSession(house, 'ida@example.org', 'oidc');
  if (first === null || second === null) throw new Error('ida may sign in');
  expect(first.session).not.toBe(second.session);
  await endAdminSession(house, first);
  expect(await readAdminSession(house, first.session)).toBeNull();
  expect(await readAdminSession(house, second.session)).toEqual(second);
  const types = await house.db`select type from events order by id`;
  expect(types.map(({ type }) => type)).toEqual(['signed_in', 'signed_in', 'signed_out']);
});

test('threat 27: a publisher is refused by the flow itself, whatever a page let through', async () => {
  const house = await testHouse({ environment: ADMINS });
  const pia = await openAdminSession(house, 'pia@example.org', 'oidc');
  if (pia === null) throw new Error('pia may sign in');
  await expect(listObjections(house, pia, {})).rejects.toThrow('may not');
});
