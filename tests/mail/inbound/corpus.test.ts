import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MessageReading } from '#mail/inbound/message-reading.ts';
import { readMessage } from '#mail/inbound/read-message.ts';
import { zoneResolver } from '#mail/inbound/zone-resolver.ts';
import { PURPOSES } from './signed-mail.ts';

/** What each message of the corpus means; `not` where only that one reading would be wrong. */
interface Expected {
  intent: string;
  language?: string;
  purposes?: string[] | 'all';
  not?: string;
}

const FOLDER = new URL('../corpus/', import.meta.url);
const expected: Record<string, Expected> = JSON.parse(
  readFileSync(new URL('expected.json', FOLDER), 'utf8'),
);
const options = {
  resolver: zoneResolver({}),
  ourNames: [],
  ourAddresses: [],
  arcSealers: [],
  purposes: PURPOSES,
};
let read: { file: string; meant: Expected; reading: MessageReading }[];

beforeAll(async () => {
  read = await Promise.all(
    Object.entries(expected).map(async ([file, meant]) => ({
      file,
      meant,
      reading: await readMessage(
        readFileSync(new URL(file, FOLDER)),
        { to: [], receivedAt: 0 },
        options,
      ),
    })),
  );
});

const share = (part: unknown[], whole: unknown[]) => part.length / whole.length;
const meaning = (intent: string) => read.filter(({ meant }) => meant.intent === intent);
const readAs = (intent: string) => read.filter(({ reading }) => reading.intent === intent);

describe('messages that people write', () => {
  it('are more than three hundred, in three languages', () => {
    expect(read.length).toBeGreaterThan(300);
    expect(new Set(read.map(({ meant }) => meant.language))).toEqual(
      new Set(['de', 'en', 'da', undefined]),
    );
  });

  it('are read as objections only where they object (precision 0.99 or better)', () => {
    const right = readAs('objects').filter(({ meant }) => meant.intent === 'objects');
    expect(share(right, readAs('objects'))).toBeGreaterThanOrEqual(0.99);
  });

  it('are nearly always understood where they object (recall 0.95 or better)', () => {
    const found = meaning('objects').filter(({ reading }) => reading.intent === 'objects');
    expect(share(found, meaning('objects'))).toBeGreaterThanOrEqual(0.95);
  });

  it('are told from what machines write (recall 0.98 or better, and no person taken for one)', () => {
    const found = meaning('automatic').filter(({ reading }) => reading.automatic);
    expect(share(found, meaning('automatic'))).toBeGreaterThanOrEqual(0.98);
    const people = readAs('automatic').filter(({ meant }) => meant.intent !== 'automatic');
    expect(people.map(({ file }) => file)).toEqual([]);
  });

  it('are seldom left to an officer where they are plain (15 % at most)', () => {
    const plain = read.filter(({ meant }) => !['unclear', 'automatic'].includes(meant.intent));
    const left = plain.filter(({ reading }) => reading.intent === 'unclear');
    expect(share(left, plain)).toBeLessThanOrEqual(0.15);
  });

  it('are never read as the one thing they do not say', () => {
    const wrong = read.filter(({ meant, reading }) => meant.not === reading.intent);
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('take an objection back only where they do', () => {
    const wrong = readAs('withdraws').filter(({ meant }) => meant.intent !== 'withdraws');
    expect(wrong.map(({ file }) => file)).toEqual([]);
    const found = meaning('withdraws').filter(({ reading }) => reading.intent === 'withdraws');
    expect(share(found, meaning('withdraws'))).toBeGreaterThanOrEqual(0.9);
  });

  it('name the purposes they name, and all of them where they name none', () => {
    const named = meaning('objects').filter(
      ({ meant, reading }) => meant.purposes && reading.intent === 'objects',
    );
    const right = named.filter(
      ({ meant, reading }) => JSON.stringify(meant.purposes) === JSON.stringify(reading.purposes),
    );
    expect(share(right, named)).toBeGreaterThanOrEqual(0.95);
  });

  it('are known by their language', () => {
    const known = read.filter(({ meant }) => meant.language);
    const right = known.filter(({ meant, reading }) => meant.language === reading.language);
    expect(share(right, known)).toBeGreaterThanOrEqual(0.98);
  });
});
