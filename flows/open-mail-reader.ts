import { Resolver as DnsResolver } from 'node:dns/promises';
import type { Resolver } from '#mail/inbound/message-reading.ts';
import { readInWorker } from '#mail/inbound/read-in-worker.ts';
import { withinDeadline } from '#mail/within-deadline.ts';
import { answeredNotice } from './answered-notice.ts';
import type { House } from './house.ts';
import type { ReadMessage } from './read-inbound.ts';
import { bounceAddress } from './return-path.ts';

/** Far below the time a reader gives a message. */
const PATIENCE = { usual: 5_000, spent: 500 };

export interface MailReader {
  readonly read: ReadMessage;
  close(): Promise<void>;
}

export interface MailReaderOptions {
  /** Answers for names; the machine's own DNS where left out. */
  readonly resolver?: Resolver | undefined;
  /** Threads that read, each one message at a time. */
  readonly threads?: number;
}

/** Opens the threads in which messages are read, each bounded in time and memory. */
export function openMailReader(
  house: House,
  { resolver = dns(), threads = 2 }: MailReaderOptions = {},
): MailReader {
  const { inboundHostname, inboundAddress, mailFrom } = house.settings;
  const readers = Array.from({ length: threads }, () => readInWorker());
  const resolverOfMessage = withinDeadline(resolver, PATIENCE);
  let turn = 0;
  return {
    read: (raw, envelope, purposes) => {
      turn = (turn + 1) % readers.length;
      const reader = readers[turn];
      if (reader === undefined) throw new Error('a mail reader wants at least one thread');
      return reader.read(raw, envelope, {
        resolver: resolverOfMessage(),
        ourNames: [inboundHostname],
        ourAddresses: [inboundAddress, bounceAddress(house.settings), addressIn(mailFrom)],
        arcSealers: [...house.settings.arcSealers],
        purposes: [...purposes],
        noticeFor: (messageId) => answeredNotice(house, messageId),
      });
    },
    close: async () => {
      for (const reader of readers) await reader[Symbol.asyncDispose]();
    },
  };
}

function dns(): Resolver {
  const resolver = new DnsResolver({ timeout: 2_000, tries: 2 });
  return (name, type) => resolver.resolve(name, type) as Promise<string[] | string[][]>;
}

/** The address of `Name <address>` or of a bare one. */
function addressIn(mailbox: string): string {
  return /<([^<>]+)>\s*$/.exec(mailbox)?.[1] ?? mailbox.trim();
}
