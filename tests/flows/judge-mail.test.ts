import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Actor } from '#flows/actor.ts';
import { judgeMail } from '#flows/judge-mail.ts';
import { listMailQueue } from '#flows/list-mail-queue.ts';
import { readQueuedMail } from '#flows/read-queued-mail.ts';
import { receiveMail } from '#flows/receive-mail.ts';
import { mail, ZONE } from '#tests/mail/inbound/signed-mail.ts';
import { type MailWorld, mailWorld, OPERATOR } from '#tests/support/mail-world.ts';

const officer: Actor = { kind: 'admin', id: 'ida', role: 'officer', session: 's' };
const auditor: Actor = { kind: 'admin', id: 'max', role: 'auditor', session: 's' };

let world: MailWorld;
beforeEach(async () => {
  world = await mailWorld(ZONE);
});
afterEach(() => world.close());

const says = (from: string, body: string) =>
  mail({ From: from, Subject: 'Daten', 'Message-ID': `<${body.length}@client.example>` }, body);
const writes = async (from: string, body: string) => {
  await world.mails(says(from, body), { from });
  await world.works();
};
const onlyMail = async () => {
  const [queued] = await listMailQueue(world.house, officer);
  if (!queued) throw new Error('nothing waits');
  return queued;
};
const events = (type: string) =>
  world.house.db<{ actor: string; body: Record<string, unknown> }[]>`
    select actor, body from events where type = ${type} order by id`;

test('an officer sees what waits and why, without the sender’s address in clear, and looking is logged', async () => {
  await writes('mia@example.org', 'I object to AI training with my posts.');
  const queued = await onlyMail();
  expect(queued).toMatchObject({ intent: 'objects', problem: 'dmarc_fail' });
  const shown = await readQueuedMail(world.house, officer, { id: queued.id, why: 'daily round' });
  expect(shown?.reading?.because.length).toBeGreaterThan(0);
  expect(shown?.raw).toContain('I object to AI training');
  expect((await events('looked')).map(({ actor }) => actor)).toEqual(['admin:ida', 'admin:ida']);
});

test('a mail of a disowned sender becomes an objection only on proof, and then from the instant it was received', async () => {
  await writes('mia@example.org', 'I object to AI training with my posts.');
  const { id } = await onlyMail();
  world.house.pass({ days: 2 });
  const judgment = { kind: 'objection', purposes: ['ai_training'] } as const;
  expect(await judgeMail(world.house, officer, { id, judgment })).toEqual({ kind: 'needs_proof' });
  const judged = await judgeMail(world.house, officer, {
    id,
    judgment: { ...judgment, proof: 'rang back at the number on file' },
  });
  expect(judged).toMatchObject({ kind: 'judged', confirmed: true });
  const filed = await world.house.db`select received_at from filings`;
  expect(filed).toEqual([{ received_at: Date.parse('2026-02-01T10:00:00Z') }]);
  await world.works();
  expect(await world.reasons('ig-mia', 'instagram')).toEqual(['objection']);
});

test('what was not understood is confirmed for the uses the officer read in it, under its own reference', async () => {
  await writes('mia.winter@example.com', 'Hi! As discussed. Cheers');
  const { id, filing } = await onlyMail();
  const judged = await judgeMail(world.house, officer, {
    id,
    judgment: { kind: 'objection', purposes: ['ai_training'], proof: 'known from the case before' },
  });
  expect(judged).toEqual({ kind: 'judged', reference: filing, confirmed: true });
  await world.works();
  expect(await world.reasons('fb-mia', 'facebook')).toEqual(['objection']);
  expect(await world.house.db`select reference from filings`).toHaveLength(1);
});

test('without proof, an unauthenticated sender is asked to confirm', async () => {
  await writes('mia.winter@example.com', 'Hi! As discussed. Cheers');
  const { id } = await onlyMail();
  world.house.pass({ days: 1 });
  const judgment = { kind: 'objection', purposes: 'all' } as const;
  expect(await judgeMail(world.house, officer, { id, judgment })).toMatchObject({
    confirmed: false,
  });
  await world.works();
  expect(world.delivered).toHaveLength(2);
  expect(world.delivered[1]?.raw).toContain('Please confirm your objection');
  expect(await world.reasons('fb-mia', 'facebook')).toEqual(['objection_pending']);
});

test('whoever writes for another is recorded for that person, with the mandate as evidence', async () => {
  await writes('lawyer@example.com', 'On behalf of my client Jonas Berg I object to all of it.');
  const { id } = await onlyMail();
  const judged = await judgeMail(world.house, officer, {
    id,
    judgment: {
      kind: 'objection',
      purposes: 'all',
      for: { address: 'jonas@example.org', mandate: 'power of attorney of 30 January' },
    },
  });
  expect(judged).toMatchObject({ kind: 'judged', confirmed: true });
  await world.works();
  expect(await world.reasons('fb-jonas', 'facebook')).toEqual(['objection']);
  expect(await world.house.db`select channel from filings where channel <> 'email'`).toEqual([
    { channel: 'representative' },
  ]);
});

test('what is no objection is answered shortly, once, and leaves the queue', async () => {
  await writes('mia.winter@example.com', 'When is your office open?');
  const { id } = await onlyMail();
  const judgment = { kind: 'not_objection' } as const;
  const both = await Promise.all([
    judgeMail(world.house, officer, { id, judgment }),
    judgeMail(world.house, officer, { id, judgment }),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(['judged', 'judged_before']);
  expect(await listMailQueue(world.house, officer)).toEqual([]);
  const judged = (await events('mail_judged')).filter(({ actor }) => actor === 'admin:ida');
  expect(judged.map(({ body }) => body)).toEqual([{ mail: id, outcome: 'not_objection' }]);
});

test('the officer’s reason is kept with the decision, sealed', async () => {
  await writes('mia.winter@example.com', 'When is your office open?');
  const { id } = await onlyMail();
  const judgment = { kind: 'not_objection' } as const;
  await judgeMail(world.house, officer, { id, judgment, why: 'asks for opening hours' });
  const [kept] = await world.house.db<{ sealed: Uint8Array }[]>`
    select t.sealed from event_texts t join events e on e.id = t.event_id
    where e.type = 'mail_judged' and e.actor = 'admin:ida'`;
  expect(Buffer.from(world.house.vault.open(kept?.sealed ?? Buffer.alloc(0))).toString()).toBe(
    'asks for opening hours',
  );
});

test('an auditor reads the queue and judges nothing', async () => {
  await writes('mia.winter@example.com', 'Hi! As discussed. Cheers');
  const [queued] = await listMailQueue(world.house, auditor);
  const judgment = { kind: 'not_objection' } as const;
  await expect(judgeMail(world.house, auditor, { id: queued?.id ?? '', judgment })).rejects.toThrow(
    'may not',
  );
});

test('threat 29: escape codes and direction marks of a mail are shown, never sent to the officer’s screen', async () => {
  await writes('mia.winter@example.com', 'Hi \u001b[2J you \u202egnp.exe');
  const shown = await readQueuedMail(world.house, officer, { id: (await onlyMail()).id });
  expect(shown?.raw).toContain('Hi \u241b[2J you [U+202E]gnp.exe');
  expect(shown?.reading?.freshText).toContain('[U+202E]gnp.exe');
  expect(JSON.stringify(shown)).not.toMatch(/\u202e|\\u001b/);
});

test('a message that breaks the reader is tried once more, then kept for an officer, and holds up nothing', async () => {
  const { house } = world;
  const raw = Buffer.from(says('mia@example.org', 'x'.repeat(100)));
  const stored = await receiveMail(house, OPERATOR, { raw, envelope: { to: [] } });
  const { readInbound } = await import('#flows/read-inbound.ts');
  const breaks = async () => ({ kind: 'unreadable', why: 'out of memory' }) as const;
  expect(await readInbound(house, breaks)).toBe(1);
  expect(await listMailQueue(house, officer)).toEqual([]);
  house.pass({ minutes: 2 });
  expect(await readInbound(house, breaks)).toBe(1);
  house.pass({ days: 1 });
  expect(await readInbound(house, breaks)).toBe(0);
  const [queued] = await listMailQueue(house, officer);
  expect(queued).toMatchObject({ problem: 'out of memory', intent: null });
  const shown = await readQueuedMail(house, officer, { id: queued?.id ?? '' });
  expect(shown?.raw).toContain('mia@example.org');
  expect(stored.kind).toBe('stored');
});
