import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ForbiddenError } from '#flows/forbidden.ts';
import { publishNotice } from '#flows/publish-notice.ts';
import { readNotice, readNotices } from '#flows/read-notices.ts';
import { testHouse } from '#tests/support/house.ts';
import { OFFICER, PORTAL, publishRegister, STRANGER } from './stage.ts';

const PUBLISHER = { kind: 'admin', id: 'pia', role: 'publisher', session: 's' } as const;
const training = () =>
  JSON.parse(
    readFileSync(new URL('../../register/notices/ai-training-1.json', import.meta.url), 'utf8'),
  );
/** The next version, with a start that everybody can be told of. */
const next = (more = {}) => ({
  ...training(),
  version: 2,
  publishedAt: undefined,
  effectiveAt: '2026-02-01T00:00:00Z',
  ...more,
});

it('a published version is for ever the same bytes, under their hash', async () => {
  const house = await testHouse();
  await publishRegister(house);
  const found = await readNotice(house, STRANGER, 'ai_training', 1);
  if (!found) throw new Error('not found');
  const { text, hash } = found.notice;
  expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(hash);
  expect(JSON.parse(text)).toMatchObject({
    purpose: 'ai_training',
    publishedAt: '2025-04-14T00:00:00.000Z',
  });
  expect(await publishNotice(house, PORTAL, training())).toMatchObject({ already: true, hash });
  expect(await publishNotice(house, PORTAL, { ...training(), leastAge: 16 })).toEqual({
    kind: 'exists',
  });
});

it('a new version is in force from its instant on, and stands in the stream', async () => {
  const house = await testHouse({ now: '2026-01-15T12:00:00Z' });
  await publishRegister(house);
  const published = await publishNotice(house, PUBLISHER, next());
  expect(published).toMatchObject({ kind: 'published', version: 2, already: false });
  const inForce = async () => (await readNotice(house, STRANGER, 'ai_training'))?.notice.version;
  expect(await inForce()).toMatchObject({ version: 1 });
  house.setNow('2026-02-01T00:00:00Z');
  expect(await inForce()).toMatchObject({
    version: 2,
    publishedAt: Date.parse('2026-01-15T12:00:00Z'),
  });
  const [event] = await house.db`
    select actor, body from events where type = 'notice_published' order by id desc limit 1`;
  expect(event).toMatchObject({ actor: 'admin:pia', body: { version: 2 } });
  const all = await readNotices(house, STRANGER);
  expect(all.map(({ version }) => version.purpose)).toEqual([
    'ads_from_activity',
    'ads_from_ai_chats',
    'ai_training',
    'feed_from_ai_chats',
    'proactive_messages',
  ]);
  expect(await readNotice(house, STRANGER, 'ai_training', 3)).toBe(null);
  expect(await readNotice(house, STRANGER, 'other')).toBe(null);
});

it('two publishers of the same version at once: one of them has published', async () => {
  const house = await testHouse();
  await publishRegister(house);
  const both = await Promise.all([
    publishNotice(house, PUBLISHER, next()),
    publishNotice(house, PUBLISHER, next({ leastAge: 21 })),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(['exists', 'published']);
});

it('what is no notice, or may not be one, is refused with where and why', async () => {
  const house = await testHouse();
  await publishRegister(house);
  expect(
    await publishNotice(house, PUBLISHER, next({ colour: 'red', uses: [{ products: 7 }] })),
  ).toMatchObject({
    kind: 'refused',
    errors: expect.arrayContaining([expect.objectContaining({ pointer: '/uses/0/products' })]),
  });
  expect(await publishNotice(house, PUBLISHER, next({ version: 4 }))).toMatchObject({
    kind: 'refused',
    errors: [{ code: 'version_not_next' }],
  });
  const soon = {
    where: ['*'],
    basis: 'legitimate_interest',
    startsOn: { date: '2023-01-01', zone: 'UTC' },
  };
  expect(await publishNotice(house, PUBLISHER, next({ rollout: [soon] }))).toMatchObject({
    kind: 'refused',
    errors: [{ code: 'starts_before_told' }],
  });
});

it('only a publisher, a key with the scope, or the portal itself publishes', async () => {
  const house = await testHouse();
  await publishRegister(house);
  for (const actor of [STRANGER, OFFICER])
    await expect(publishNotice(house, actor, next())).rejects.toThrow(ForbiddenError);
  const key = { kind: 'key', id: 'k', name: 'n', scopes: ['notices:write'] } as const;
  expect(await publishNotice(house, key, next())).toMatchObject({ kind: 'published' });
});
