import { expect, it } from 'vitest';
import { answerDecisions } from '#flows/answer-decisions.ts';
import { confirmFiling } from '#flows/confirm-filing.ts';
import { fileObjection } from '#flows/file-objection.ts';
import { recordObjection } from '#flows/record-objection.ts';
import { takeConsents } from '#flows/take-consents.ts';
import { type DirectoryEvent, takeDirectoryEvents } from '#flows/take-directory-events.ts';
import { decideFromEvents } from '#rules/decide.ts';
import type { Objected, RuleEvent } from '#rules/event.ts';
import { chanceFrom } from '#tests/rules/chance.ts';
import type { History } from '#tests/rules/histories.ts';
import { type TestHouse, testHouse } from '#tests/support/house.ts';
import { appendRuleEvents, ownHistory, publishAsTheyAre } from './send-history.ts';
import { PORTAL, STRANGER } from './stage.ts';

const NOW = '2035-01-01T00:00:00Z';

/** Any name as an address that can be one. */
const asAddress = (name: string) => `${Buffer.from(name).toString('hex')}@example.org`;

/** Sends one event through its door; answers what happened by it, as the rules see it. */
async function send(house: TestHouse, event: RuleEvent, id: string): Promise<RuleEvent[]> {
  switch (event.type) {
    case 'consented':
    case 'consent_withdrawn': {
      const { type, at, account, purpose } = event;
      const guardian = event.type === 'consented' ? event.guardian : undefined;
      const sent = { id, type, at, account, purpose, evidence: 'e', guardian };
      const { results } = await takeConsents(house, PORTAL, [sent]);
      return results[0]?.kind === 'accepted' ? [event] : [];
    }
    case 'objected':
      return sendObjection(house, event);
    case 'confirmed':
    case 'withdrawn':
    case 'annulled':
      throw new Error('sent afterwards');
    default:
      return sendToDirectory(house, event, id);
  }
}

type Told = Exclude<
  RuleEvent,
  { type: 'consented' | 'consent_withdrawn' | 'objected' | 'confirmed' | 'withdrawn' | 'annulled' }
>;

async function sendToDirectory(house: TestHouse, event: Told, id: string): Promise<RuleEvent[]> {
  const isAddress = event.type === 'address_added' || event.type === 'address_removed';
  const address = isAddress ? asAddress(event.address) : undefined;
  const told = { ...event, id, ...(address === undefined ? {} : { address }) } as DirectoryEvent;
  const { results } = await takeDirectoryEvents(house, PORTAL, [told]);
  if (results[0]?.kind !== 'accepted') return [];
  if (address === undefined) return [event];
  return [{ ...event, address: house.vault.addressHash(address) } as RuleEvent];
}

async function sendObjection(house: TestHouse, event: Objected): Promise<RuleEvent[]> {
  const { at, purpose, address, account = '', confirmed } = event;
  const target = address === undefined ? { account } : { address: asAddress(address) };
  const common = { target, purposes: [purpose], receivedAt: at };
  const filed = confirmed
    ? await recordObjection(house, PORTAL, { ...common, channel: 'letter', evidence: 'e' })
    : await fileObjection(house, PORTAL, { ...common, channel: 'email' });
  if (!('reference' in filed)) throw new Error(filed.kind);
  const objection = `${filed.reference}.${purpose}`;
  const hash = address === undefined ? undefined : house.vault.addressHash(asAddress(address));
  return [{ ...event, objection, address: hash }];
}

/** What speaks of a filing comes after it: by its link, or as a later event. */
async function sendAbout(
  house: TestHouse,
  event: Extract<RuleEvent, { type: 'confirmed' | 'withdrawn' | 'annulled' }>,
  objection: string,
): Promise<RuleEvent[]> {
  const about = { ...event, objection };
  if (event.type !== 'confirmed') {
    await appendRuleEvents(house, [about]);
    return [about];
  }
  house.setNow(event.at);
  const token = house.vault.token('confirm', objection.slice(0, objection.indexOf('.')));
  const confirmed = await confirmFiling(house, STRANGER, token);
  house.setNow(NOW);
  return confirmed.kind === 'confirmed' && !confirmed.already ? [about] : [];
}

async function sendAll(house: TestHouse, { events, seed }: History): Promise<RuleEvent[]> {
  const happened: RuleEvent[] = [];
  const filed = new Map<string, string>();
  const about = [];
  for (const [place, event] of chanceFrom(seed).shuffle(events).entries()) {
    if (event.type === 'confirmed' || event.type === 'withdrawn' || event.type === 'annulled') {
      about.push(event);
      continue;
    }
    const sent = await send(house, event, `${seed}.${place}`);
    happened.push(...sent);
    const [first] = sent;
    if (event.type === 'objected' && first?.type === 'objected' && !filed.has(event.objection))
      filed.set(event.objection, first.objection);
  }
  for (const event of about) {
    const objection = filed.get(event.objection);
    if (objection !== undefined) happened.push(...(await sendAbout(house, event, objection)));
  }
  return happened;
}

it('histories sent through the doors in any order are decided as the rules decide them', async () => {
  const house = await testHouse({ now: NOW });
  let asked = 0;
  for (let seed = 500; seed < 560; seed += 1) {
    const history = ownHistory(seed);
    const [version] = history.versions;
    if (!version) throw new Error('no version');
    const other = { ...version, purpose: `h${seed}_another` };
    await publishAsTheyAre(house, [...history.versions, other]);
    const happened = await sendAll(house, history);
    for (const { record, at } of history.questions) {
      const question = { purpose: version.purpose, asOf: at, records: [record] };
      const answer = await answerDecisions(house, PORTAL, question);
      const { use, reasons } = decideFromEvents(happened, history.versions, { record, at });
      expect(answer, `history ${seed}`).toMatchObject({ decisions: [{ use, reasons }] });
      asked += 1;
    }
  }
  expect(asked).toBeGreaterThan(200);
}, 120_000);
