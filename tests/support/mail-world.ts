import { createTransport } from 'nodemailer';
import type { Actor } from '#flows/actor.ts';
import { answerDecisions } from '#flows/answer-decisions.ts';
import { loadSample } from '#flows/load-sample.ts';
import { openMailDoor } from '#flows/open-mail-door.ts';
import { openMailReader } from '#flows/open-mail-reader.ts';
import { openTransport } from '#flows/open-transport.ts';
import { readInbound } from '#flows/read-inbound.ts';
import { sendLetters } from '#flows/send-letters.ts';
import { sequenceEvents } from '#flows/sequence-events.ts';
import { type Zone, zoneResolver } from '#mail/inbound/zone-resolver.ts';
import { type TestHouse, testHouse } from './house.ts';
import { type DeliveredLetter, outsideServer } from './outside-server.ts';

export const OPERATOR: Actor = { kind: 'system', name: 'test' };

export interface MailWorld {
  readonly house: TestHouse;
  /** Everything that left the portal, in order. */
  readonly delivered: DeliveredLetter[];
  /** Refuses recipients with this code where set. */
  refuseWith: number | null;
  /** A mail over real SMTP. */
  mails(raw: string, envelope: { from: string; to?: string }): Promise<void>;
  /** Lets the worker read, derive and send until nothing is left to do now. */
  works(): Promise<void>;
  /** The reasons for one post of that account created now. */
  reasons(account: string, product: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/**
 * The portal between two real SMTP connections on loopback: people write to its door, and its letters
 * go to a mail server that stands for everybody's. Names are answered from `zone`.
 */
export async function mailWorld(zone: Zone): Promise<MailWorld> {
  const outside = await outsideServer();
  const house = await testHouse({
    now: '2026-02-01T10:00:00Z',
    environment: { SMTP_URL: outside.url },
  });
  await loadSample(house);
  const door = await openMailDoor(house, { port: 0 });
  const reader = openMailReader(house, { resolver: zoneResolver(zone), threads: 1 });
  const letters = openTransport(house);
  const client = createTransport({ host: '127.0.0.1', port: door.port, ignoreTLS: true });
  return {
    house,
    delivered: outside.delivered,
    get refuseWith() {
      return outside.refuseWith;
    },
    set refuseWith(code) {
      outside.refuseWith = code;
    },
    mails: async (raw, { from, to = house.settings.inboundAddress }) => {
      await client.sendMail({ envelope: { from, to: [to] }, raw });
    },
    works: async () => {
      for (let busy = true; busy; ) {
        const read = await readInbound(house, reader.read);
        const sequenced = await sequenceEvents(house);
        const sent = await sendLetters(house, letters);
        busy = read > 0 || sent > 0 || sequenced.kind === 'sequenced';
      }
    },
    reasons: async (account, product) => {
      const record = {
        accountId: account,
        createdAt: house.now(),
        product,
        category: 'content.post',
        visibility: 'public' as const,
        topics: [],
      };
      const answer = await answerDecisions(house, OPERATOR, {
        purpose: 'ai_training',
        records: [record],
      });
      if (answer.kind !== 'answered') throw new Error(answer.kind);
      const [decision] = answer.decisions;
      return decision !== undefined && 'reasons' in decision ? decision.reasons : ['error'];
    },
    close: async () => {
      client.close();
      await letters.close();
      await door.close();
      await reader.close();
      await outside.close();
      await house.close();
    },
  };
}
