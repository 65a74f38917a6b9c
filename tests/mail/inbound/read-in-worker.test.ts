import { describe, expect, it } from 'vitest';
import type { ReadingOptions } from '#mail/inbound/message-reading.ts';
import { readInWorker } from '#mail/inbound/read-in-worker.ts';
import { zoneResolver } from '#mail/inbound/zone-resolver.ts';
import { mail, PURPOSES, signed, ZONE } from './signed-mail.ts';

const options: ReadingOptions = {
  resolver: zoneResolver(ZONE),
  ourNames: [],
  ourAddresses: [],
  arcSealers: [],
  purposes: PURPOSES,
};
const envelope = { to: [], receivedAt: 0 };
const MESSAGE = mail({ From: 'anna@example.org', Subject: 'Objection', To: 'a@portal.example' });

describe('messages are read in a thread of their own', () => {
  it('which asks its starter for names', async () => {
    await using reader = readInWorker();
    const read = await reader.read(Buffer.from(await signed(MESSAGE)), envelope, options);
    expect(read).toMatchObject({ kind: 'read', intent: 'objects', authenticated: 'yes' });
  });

  it('which asks its starter what a message answers', async () => {
    await using reader = readInWorker();
    const fields = {
      From: 'anna@example.org',
      Subject: 'Re: News',
      'In-Reply-To': '<n1@portal.example>',
    };
    const noticeFor = async (id: string) =>
      id === 'n1@portal.example' ? { purposes: ['feed_from_ai_chats'] } : null;
    const read = await reader.read(Buffer.from(mail(fields, 'Nein')), envelope, {
      ...options,
      noticeFor,
    });
    expect(read).toMatchObject({ intent: 'objects', purposes: ['feed_from_ai_chats'] });
  });

  it('which may take no longer than it is given, and then is replaced', async () => {
    await using hurried = readInWorker({ milliseconds: 1, mebibytes: 128 });
    const read = await hurried.read(Buffer.from(MESSAGE), envelope, options);
    expect(read).toEqual({ kind: 'unreadable', why: 'took too long' });
  });

  it('which may take no more memory than it is given, and costs the starter nothing', async () => {
    await using tight = readInWorker({ milliseconds: 15_000, mebibytes: 8 });
    const read = await tight.read(
      Buffer.alloc(10 * 1024 * 1024, 'a@b.example, '),
      envelope,
      options,
    );
    const again = await tight.read(Buffer.from(MESSAGE), envelope, options);
    expect([read.kind, again.kind]).toEqual(['unreadable', 'unreadable']);
  });

  it('ten mebibytes within 512, and many messages one after the other', async () => {
    await using reader = readInWorker();
    const long = Buffer.concat([Buffer.from(MESSAGE), Buffer.alloc(10 * 1024 * 1024, 'x y z\r\n')]);
    expect((await reader.read(long, envelope, options)).kind).toBe('read');
    const many = Array.from({ length: 100 }, () =>
      reader.read(Buffer.from(MESSAGE), envelope, options),
    );
    const read = await Promise.all(many);
    expect(read.every((reading) => reading.kind === 'read' && reading.intent === 'objects')).toBe(
      true,
    );
    expect(process.memoryUsage().rss).toBeLessThan(512 * 1024 * 1024);
  });
});
