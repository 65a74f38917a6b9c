import { expect, it } from 'vitest';
import { answerDecisions } from '#flows/answer-decisions.ts';
import { decideContact } from '#flows/decide-contact.ts';
import { erasePerson } from '#flows/erase-person.ts';
import { exportOwnData } from '#flows/export-own-data.ts';
import { fileObjection } from '#flows/file-objection.ts';
import type { House } from '#flows/house.ts';
import type { PersonActor } from '#flows/person-session.ts';
import { readPersonSession } from '#flows/person-session.ts';
import { readFiling } from '#flows/read-filing.ts';
import { listLetters } from '#flows/read-mailbox.ts';
import { readOwnHistory } from '#flows/read-own-history.ts';
import { readOwnMessages } from '#flows/read-own-messages.ts';
import { readReceipt } from '#flows/read-receipt.ts';
import { receiveMail } from '#flows/receive-mail.ts';
import { recordObjection } from '#flows/record-objection.ts';
import { setContactLimit } from '#flows/set-contact-limit.ts';
import { endStatusLink, statusToken } from '#flows/status-link.ts';
import { type TestHouse, testHouse } from '#tests/support/house.ts';
import { sendAllLetters, signIn } from './sign-in.ts';
import {
  link,
  OFFICER,
  open,
  PORTAL,
  post,
  publishRegister,
  STRANGER,
  sequenceAll,
  tell,
} from './stage.ts';

async function stagedHouse(): Promise<TestHouse> {
  const house = await testHouse();
  await publishRegister(house);
  await open(house, 'a', 'b', 'other');
  await link(house, 'home', '2025-06-01T00:00:00Z', 'a', 'b');
  return house;
}

async function files(house: House, address: string): Promise<string> {
  const filed = await fileObjection(house, PORTAL, {
    target: { address },
    purposes: ['ai_training'],
    channel: 'email',
    reason: 'My photographs are mine.',
    confirmed: true,
  });
  if (filed.kind !== 'filed') throw new Error(filed.kind);
  await sequenceAll(house);
  return filed.reference;
}

/** Somebody in the US with two linked accounts, where such messages rest on no consent. */
async function zoe(house: TestHouse): Promise<PersonActor> {
  const at = '2025-05-01T00:00:00Z';
  for (const [account, product] of [
    ['wa', 'whatsapp'],
    ['ig', 'instagram'],
  ] as const)
    await tell(
      house,
      { type: 'account_opened', at, account, product, region: 'US', bornOn: '1990-05-01' },
      { type: 'address_added', at, account, address: 'zoe@example.org' },
      { type: 'linked', at, account, center: 'zoe' },
    );
  return signIn(house, 'zoe@example.org');
}

async function asksToWrite(house: TestHouse, account: string, assistant: string) {
  const decided = await decideContact(house, PORTAL, {
    account,
    assistant,
    at: house.now(),
    userMessagesInWindow: 9,
    topics: [],
    paid: false,
    labelled: true,
  });
  return decided.kind === 'decided' ? decided.reasons : decided.kind;
}

it('a person lowers the limit of messages sent unasked, to none too, and it holds over all accounts of the center', async () => {
  const house = await stagedHouse();
  const person = await zoe(house);
  expect(await asksToWrite(house, 'wa', 'one')).toEqual([]);
  expect(await setContactLimit(house, person, 2)).toMatchObject({ kind: 'set' });
  house.pass({ minutes: 1 });
  expect(await asksToWrite(house, 'ig', 'two')).toEqual([]);
  expect(await asksToWrite(house, 'wa', 'three')).toEqual(['monthly_limit']);
  expect(await asksToWrite(house, 'ig', 'three')).toEqual(['monthly_limit']);
  house.pass({ days: 31 });
  const back = await signIn(house, 'zoe@example.org');
  await setContactLimit(house, back, 0);
  expect(await asksToWrite(house, 'wa', 'one')).toEqual(['monthly_limit']);
  expect(await setContactLimit(house, back, -1)).toEqual({ kind: 'bad_number' });
  expect(await setContactLimit(house, back, 1.5)).toEqual({ kind: 'bad_number' });
  const messages = await readOwnMessages(house, back, 'de');
  expect(messages).toMatchObject({ operators: 4, own: 0, sentThisMonth: 0, accounts: 2 });
  expect(messages.sent).toMatchObject([{ assistant: 'two' }, { assistant: 'one' }]);
  expect(messages.sent[0]?.label).toContain('Niemand');
});

it('two messages asked for at once by two assistants, to two accounts of one person, never both pass the last place', async () => {
  const house = await stagedHouse();
  const person = await zoe(house);
  await setContactLimit(house, person, 1);
  const asked = Array.from({ length: 10 }, (_, i) =>
    asksToWrite(house, i % 2 ? 'wa' : 'ig', `assistant ${i}`),
  );
  const allowed = (await Promise.all(asked)).filter((reasons) => reasons.length === 0);
  expect(allowed).toHaveLength(1);
});

it('nobody sees or limits what is sent to somebody else', async () => {
  const house = await stagedHouse();
  await zoe(house);
  await asksToWrite(house, 'wa', 'one');
  const other = await signIn(house, 'other@example.org');
  expect((await readOwnMessages(house, other, 'en')).sent).toEqual([]);
  await setContactLimit(house, other, 0);
  expect(await asksToWrite(house, 'wa', 'two')).toEqual([]);
});

it('the history holds what a person said and what was said for them, with its letters, and a receipt for each filing', async () => {
  const house = await stagedHouse();
  const reference = await files(house, 'a@example.org');
  house.pass({ hours: 1 });
  const recorded = await recordObjection(house, OFFICER, {
    target: { account: 'b' },
    purposes: ['ads_from_activity'],
    receivedAt: house.now() - 600_000,
    channel: 'letter',
    evidence: 'A letter on paper.',
  });
  if (recorded.kind !== 'recorded') throw new Error(recorded.kind);
  await sequenceAll(house);
  const mia = await signIn(house, 'a@example.org');
  await setContactLimit(house, mia, 0);
  const { entries, letters } = await readOwnHistory(house, mia);
  expect(
    entries
      .filter(({ type }) => type !== 'linked')
      .map(({ type, channel, by, purposes }) => [type, channel, by, purposes]),
  ).toEqual([
    ['filed', 'email', 'portal', ['ai_training']],
    ['filed', 'letter', 'office', ['ads_from_activity']],
    ['contact_limit_set', 'signed_in', 'you', []],
  ]);
  expect(entries.find(({ type }) => type === 'filed')?.sealed[0]).toMatchObject({
    position: expect.any(Number),
  });
  expect(letters).toContainEqual(expect.objectContaining({ kind: 'confirmed', reference }));
  const receipt = await readReceipt(house, mia, reference.toLowerCase(), 'da');
  expect(receipt).toMatchObject({
    reference,
    channel: 'email',
    objections: [
      {
        purpose: 'ai_training',
        status: 'confirmed',
        notice: { version: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
        accounts: [{ account: 'a' }, { account: 'b' }],
      },
    ],
  });
  expect((await readReceipt(house, mia, recorded.reference, 'en'))?.channel).toBe('letter');
});

it('what is one person’s is in nobody else’s history, receipts or data', async () => {
  const house = await stagedHouse();
  const reference = await files(house, 'a@example.org');
  const other = await signIn(house, 'other@example.org');
  expect(await readReceipt(house, other, reference, 'en')).toBe(null);
  expect((await readOwnHistory(house, other)).entries).toEqual([]);
  const data = JSON.stringify(await exportOwnData(house, other));
  for (const foreign of [reference, 'a@example.org', 'photographs', '"home"'])
    expect(data).not.toContain(foreign);
});

it('a person takes away all that is held of them, in words and instants that people can read', async () => {
  const house = await stagedHouse();
  const reference = await files(house, 'a@example.org');
  const mia = await signIn(house, 'a@example.org');
  const data = await exportOwnData(house, mia);
  expect(data).toMatchObject({
    writtenAt: '2026-01-15T12:00:00.000Z',
    addresses: ['a@example.org'],
    accounts: [
      { account: 'a', product: 'facebook', bornOn: '1990-05-01' },
      { account: 'b', product: 'facebook' },
    ],
    words: [{ reference, kind: 'reason', text: 'My photographs are mine.' }],
  });
  expect(JSON.stringify(data)).not.toContain('v1:');
  expect(JSON.stringify(data)).not.toContain('b@example.org');
});

it('whoever holds a status link ends it, whoever else had it; the receipt has a new one', async () => {
  const house = await stagedHouse();
  const reference = await files(house, 'a@example.org');
  const first = await statusToken(house, reference);
  expect((await readFiling(house, STRANGER, first))?.reference).toBe(reference);
  expect(await endStatusLink(house, first)).toBe(true);
  expect(await readFiling(house, STRANGER, first)).toBe(null);
  expect(await endStatusLink(house, first)).toBe(false);
  expect(await endStatusLink(house, 'status.bm9uc2Vuc2U.AAAA')).toBe(false);
  const confirm = await readFiling(house, STRANGER, house.vault.token('confirm', reference));
  expect(confirm).toMatchObject({ statusToken: null, accounts: [], letters: [] });
  const mia = await signIn(house, 'a@example.org');
  const second = (await readReceipt(house, mia, reference, 'en'))?.statusToken ?? '';
  expect(second).not.toBe(first);
  expect((await readFiling(house, STRANGER, second))?.reference).toBe(reference);
});

it('threat 25: who is erased is forgotten by name, and their objection is honoured all the same', async () => {
  const house = await stagedHouse();
  const reference = await files(house, 'a@example.org');
  await sendAllLetters(house);
  const raw = Buffer.from(
    'From: a@example.org\r\nTo: objections@portal.test\r\nSubject: Hi\r\n\r\nA word.\r\n',
  );
  const received = await receiveMail(house, PORTAL, {
    raw,
    envelope: { from: 'a@example.org', to: ['objections@portal.test'] },
  });
  if (received.kind !== 'stored') throw new Error(received.kind);
  const hash = house.vault.addressHash('a@example.org');
  await house.db`update inbound_messages set sender = ${hash}, state = 'read' where id = ${received.id}`;
  const mia = await signIn(house, 'a@example.org');
  house.pass({ minutes: 1 });
  const erased = await erasePerson(house, mia);
  expect(erased.events).toBeGreaterThan(2);
  expect(await readPersonSession(house, mia.session)).toBe(null);
  expect(await listLetters(house, STRANGER, { to: 'a@example.org' })).toEqual([]);
  const left = await house.db`
    select (select count(*)::int from addresses where hash = ${hash}) as addresses,
      (select count(*)::int from event_texts) as texts,
      (select count(*)::int from inbound_messages where length(raw) > 0) as mails,
      (select count(*)::int from events join event_salts on event_id = id
        where filing = ${reference}) as salts,
      (select count(*)::int from letters where address = ${hash} and about <> '{}') as letters`;
  expect(left[0]).toEqual({ addresses: 0, texts: 0, mails: 0, salts: 0, letters: 0 });
  const [named] = await house.db<{ body: { events: number[] } }[]>`
    select body from events where type = 'erased'`;
  const shredded = await house.db<{ id: number }[]>`
    select id from events where not exists (select from event_salts where event_id = id) order by id`;
  expect(named?.body.events).toEqual(shredded.map(({ id }) => id));
  await sequenceAll(house);
  const answered = await answerDecisions(house, PORTAL, {
    purpose: 'ai_training',
    records: [post('a', '2026-01-15T12:00:30Z'), post('b', '2026-01-15T12:00:30Z')],
  });
  if (answered.kind !== 'answered') throw new Error(answered.kind);
  expect(answered.decisions).toMatchObject([
    { use: false, reasons: ['objection'] },
    { use: false, reasons: ['objection'] },
  ]);
  await tell(
    house,
    {
      type: 'account_opened',
      at: '2026-01-15T12:00:40Z',
      account: 'new',
      product: 'facebook',
      region: 'DE',
      bornOn: '1990-05-01',
    },
    { type: 'address_added', at: '2026-01-15T12:00:40Z', account: 'new', address: 'a@example.org' },
  );
  house.pass({ days: 1 });
  const later = await answerDecisions(house, PORTAL, {
    purpose: 'ai_training',
    records: [post('new', '2026-01-15T13:00:00Z')],
  });
  if (later.kind !== 'answered') throw new Error(later.kind);
  expect(later.decisions[0]).toMatchObject({ use: false });
  expect(JSON.stringify(later.decisions[0])).toContain('"objection"');
});

it('erasing one person touches nothing of another', async () => {
  const house = await stagedHouse();
  const reference = await files(house, 'other@example.org');
  const before = await house.db`select count(*)::int as salts from event_salts
    join events on id = event_id where filing = ${reference}`;
  await erasePerson(house, await signIn(house, 'a@example.org'));
  const after = await house.db`select count(*)::int as salts from event_salts
    join events on id = event_id where filing = ${reference}`;
  expect(after).toEqual(before);
  const other = await signIn(house, 'other@example.org');
  expect(JSON.stringify(await exportOwnData(house, other))).toContain('My photographs are mine.');
});

it('filed with an address alone, an objection stands for an account that comes later', async () => {
  const house = await stagedHouse();
  await files(house, 'nobody@example.org');
  const nobody = await signIn(house, 'nobody@example.org');
  expect((await readOwnHistory(house, nobody)).filings).toHaveLength(1);
  house.pass({ days: 3 });
  const at = new Date(house.now()).toISOString();
  await tell(
    house,
    {
      type: 'account_opened',
      at,
      account: 'late',
      product: 'facebook',
      region: 'DE',
      bornOn: '1990-05-01',
    },
    { type: 'address_added', at, account: 'late', address: 'nobody@example.org' },
  );
  house.pass({ days: 1 });
  const answered = await answerDecisions(house, PORTAL, {
    purpose: 'ai_training',
    records: [{ ...post('late', at), createdAt: house.now() - 1000 }],
  });
  if (answered.kind !== 'answered') throw new Error(answered.kind);
  expect(JSON.stringify(answered.decisions[0])).toContain('"objection"');
});
