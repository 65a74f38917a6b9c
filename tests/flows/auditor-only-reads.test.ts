import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acknowledgeChanges } from '#flows/acknowledge-changes.ts';
import type { Actor } from '#flows/actor.ts';
import { createKey } from '#flows/create-key.ts';
import { decideContact } from '#flows/decide-contact.ts';
import { erasePerson } from '#flows/erase-person.ts';
import { fileObjection } from '#flows/file-objection.ts';
import { ForbiddenError } from '#flows/forbidden.ts';
import { judgeMail } from '#flows/judge-mail.ts';
import { listChanges } from '#flows/list-changes.ts';
import { listKeys } from '#flows/list-keys.ts';
import { listObjections } from '#flows/list-objections.ts';
import { ownAccounts } from '#flows/own-accounts.ts';
import { publishNotice } from '#flows/publish-notice.ts';
import { readLog } from '#flows/read-log.ts';
import { readObjection } from '#flows/read-objection.ts';
import { readOverview } from '#flows/read-overview.ts';
import { readStream } from '#flows/read-stream.ts';
import { receiveMail } from '#flows/receive-mail.ts';
import { recordObjection } from '#flows/record-objection.ts';
import { recordRun } from '#flows/record-run.ts';
import { registerRecipient } from '#flows/register-recipient.ts';
import { revealAddress } from '#flows/reveal-address.ts';
import { revokeKey } from '#flows/revoke-key.ts';
import { takeConsents } from '#flows/take-consents.ts';
import { takeDirectoryEvents } from '#flows/take-directory-events.ts';
import { tryCase } from '#flows/try-case.ts';
import { withdrawObjection } from '#flows/withdraw-objection.ts';
import { type TestHouse, testHouse } from '#tests/support/house.ts';
import { AUDITOR, OFFICER, open, publishRegister, STRANGER, sequenceAll } from './stage.ts';

const PUBLISHER: Actor = { kind: 'admin', id: 'pia', role: 'publisher', session: 's' };
const why = 'an audit';
let house: TestHouse;
let reference: string;

beforeAll(async () => {
  house = await testHouse();
  await publishRegister(house);
  await open(house, 'anna');
  const filed = await fileObjection(house, STRANGER, {
    target: { address: 'anna@example.org' },
    purposes: ['ai_training'],
    channel: 'form',
  });
  if (filed.kind !== 'filed') throw new Error(filed.kind);
  reference = filed.reference;
  await sequenceAll(house);
});
afterAll(() => house.close());

/** How many entries there are, and how many of them are not looks. */
async function entries() {
  const [row] = await house.db<{ all: number; acts: number }[]>`
    select count(*)::integer as all,
      count(*) filter (where type <> 'looked')::integer as acts from events`;
  return row ?? { all: -1, acts: -1 };
}

const kase = {
  account: 'anna',
  purpose: 'ai_training',
  category: 'content.post',
  visibility: 'public',
  createdAt: Date.parse('2025-12-01T00:00:00Z'),
  why,
} as const;

/** What an auditor may look at; each look is one entry, but for following the stream. */
const LOOKS: Readonly<Record<string, { entries: number; look(actor: Actor): Promise<unknown> }>> = {
  listObjections: { entries: 1, look: (actor) => listObjections(house, actor, {}) },
  'listObjections of one account': {
    entries: 1,
    look: (actor) => listObjections(house, actor, { account: 'anna', why }),
  },
  readObjection: { entries: 1, look: (actor) => readObjection(house, actor, { reference, why }) },
  revealAddress: { entries: 1, look: (actor) => revealAddress(house, actor, { reference, why }) },
  readStream: { entries: 1, look: (actor) => readStream(house, actor, {}) },
  readOverview: { entries: 1, look: (actor) => readOverview(house, actor) },
  tryCase: { entries: 1, look: (actor) => tryCase(house, actor, kase) },
  readLog: { entries: 0, look: (actor) => readLog(house, actor, { after: -1 }) },
};

/** What changes something, or hands out what is not an auditor's: refused before anything is appended. */
const ACTS: Readonly<Record<string, (actor: Actor) => Promise<unknown>>> = {
  recordObjection: (actor) =>
    recordObjection(house, actor, {
      target: { account: 'anna' },
      purposes: ['ai_training'],
      receivedAt: house.now(),
      channel: 'letter',
      evidence: 'a scan',
    }),
  publishNotice: (actor) => publishNotice(house, actor, {}),
  judgeMail: (actor) => judgeMail(house, actor, { id: 'x', judgment: { kind: 'not_objection' } }),
  createKey: (actor) => createKey(house, actor, { name: 'mine', scopes: ['audit:read'] }),
  revokeKey: (actor) => revokeKey(house, actor, 'x'),
  listKeys: (actor) => listKeys(house, actor),
  takeDirectoryEvents: (actor) => takeDirectoryEvents(house, actor, []),
  takeConsents: (actor) => takeConsents(house, actor, []),
  receiveMail: (actor) =>
    receiveMail(house, actor, { raw: new Uint8Array(), envelope: { from: null, to: [] } }),
  recordRun: (actor) =>
    recordRun(house, actor, { purpose: 'ai_training', manifest: 'x', at: house.now(), counts: {} }),
  registerRecipient: (actor) =>
    registerRecipient(house, actor, { url: 'https://x.example/', purposes: ['ai_training'] }),
  acknowledgeChanges: (actor) => acknowledgeChanges(house, actor, { recipient: 'x', position: 0 }),
  listChanges: (actor) => listChanges(house, actor, {} as never),
  decideContact: (actor) => decideContact(house, actor, {} as never),
  withdrawObjection: (actor) => withdrawObjection(house, actor, {} as never),
  erasePerson: (actor) => erasePerson(house, actor),
  ownAccounts: (actor) => ownAccounts(house, actor),
};

describe('an auditor can do nothing but read, at the flow', () => {
  for (const [name, { entries: count, look }] of Object.entries(LOOKS))
    it(`${name}: an auditor may, and so may an officer; each look is entered, nothing else`, async () => {
      for (const actor of [AUDITOR, OFFICER]) {
        const before = await entries();
        expect(await look(actor)).not.toBe(null);
        const after = await entries();
        expect(after).toEqual({ all: before.all + count, acts: before.acts });
      }
    });

  for (const [name, act] of Object.entries(ACTS))
    it(`${name}: an auditor may not, and nothing is entered`, async () => {
      const before = await entries();
      await expect(act(AUDITOR)).rejects.toThrow(ForbiddenError);
      expect(await entries()).toEqual(before);
    });

  it('a publisher sees no person: the stream and the overview alone', async () => {
    const open = new Set(['readStream', 'readOverview', 'readLog']);
    for (const [name, { look }] of Object.entries(LOOKS))
      if (!open.has(name)) await expect(look(PUBLISHER), name).rejects.toThrow(ForbiddenError);
  });

  it('nobody of the office can withdraw an objection, whatever the role', async () => {
    for (const actor of [AUDITOR, OFFICER, PUBLISHER])
      await expect(withdrawObjection(house, actor, {} as never)).rejects.toThrow(ForbiddenError);
  });
});
