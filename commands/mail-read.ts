import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Envelope, MessageReading, ReadingOptions } from '#mail/inbound/message-reading.ts';
import { readInWorker } from '#mail/inbound/read-in-worker.ts';
import { type Zone, zoneResolver } from '#mail/inbound/zone-resolver.ts';

/**
 * `npm run mail:read -- FILE.eml …`: one JSON line a message, saying what it was understood to say.
 * `--list FILE` reads NDJSON of `{file, ip?, helo?, mailFrom?}`, `--dns FILE` answers look-ups from
 * JSON; without it none is answered. Any file gets a line: one that breaks the reader reads as
 * unclear, and one that cannot be opened is also said on stderr.
 */
const Item = z.object({
  file: z.string(),
  ip: z.string().nullish(),
  helo: z.string().nullish(),
  mailFrom: z.string().nullish(),
  to: z.union([z.string(), z.array(z.string())]).nullish(),
});
type Item = z.infer<typeof Item>;

const PURPOSES = [
  'ai_training',
  'ads_from_ai_chats',
  'feed_from_ai_chats',
  'ads_from_activity',
  'proactive_messages',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'string' }, dns: { type: 'string' } },
});
const options: ReadingOptions = {
  resolver: zoneResolver(values.dns === undefined ? {} : await readZone(values.dns)),
  ourNames: [],
  ourAddresses: [],
  arcSealers: [],
  purposes: PURPOSES,
};
const items = [
  ...positionals.map((file) => ({ file })),
  ...(values.list === undefined ? [] : await readList(values.list)),
];
if (items.length === 0) {
  console.error('Usage: npm run mail:read -- FILE.eml … [--list FILE] [--dns FILE]');
  process.exitCode = 1;
}
await using reader = readInWorker();
for (const item of items) process.stdout.write(`${JSON.stringify(await line(item))}\n`);

async function line(item: Item): Promise<Record<string, unknown>> {
  const raw = await bytesOf(item.file);
  if (raw === null) return unread(item.file);
  const reading = await reader.read(raw, envelopeOf(item), options);
  return reading.kind === 'read' ? told(item.file, reading) : unread(item.file);
}

function told(file: string, reading: MessageReading): Record<string, unknown> {
  return {
    file,
    automatic: reading.automatic,
    mayReply: reading.mayReply,
    authenticated: reading.authenticated === 'yes',
    from: reading.sender?.address ?? null,
    language: reading.language,
    intent: reading.intent,
    purposes: reading.purposes,
    freshText: reading.freshText,
  };
}

function unread(file: string): Record<string, unknown> {
  return {
    file,
    automatic: false,
    mayReply: false,
    authenticated: false,
    from: null,
    language: null,
    intent: 'unclear',
    purposes: [],
    freshText: '',
  };
}

function envelopeOf(item: Item): Envelope {
  const to = item.to ?? [];
  return {
    to: typeof to === 'string' ? [to] : to,
    receivedAt: Date.now(),
    ...(item.mailFrom === undefined ? {} : { from: item.mailFrom }),
    ...(item.ip ? { ip: item.ip } : {}),
    ...(item.helo ? { helo: item.helo } : {}),
  };
}

/** A file that cannot be opened is said on stderr and still gets its line. */
async function bytesOf(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(located(file));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** A list may name its files from where it stands itself. */
function located(file: string): string {
  if (values.list === undefined || existsSync(file)) return file;
  return path.resolve(path.dirname(values.list), file);
}

async function readList(file: string): Promise<Item[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((text) => text.trim() !== '');
  return lines.map((text) => Item.parse(JSON.parse(text)));
}

async function readZone(file: string): Promise<Zone> {
  return z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .parse(JSON.parse(await readFile(file, 'utf8')));
}
