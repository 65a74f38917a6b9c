import { mkdirSync } from 'node:fs';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailTransport } from './mail-transport.ts';

const NAME = /^[a-z0-9]{1,64}$/;

/**
 * Keeps every letter as a file instead of sending it, with its envelope on top as a mailbox has it.
 * A letter that goes twice is one file. Durable before it counts as sent: written aside, synced, renamed.
 */
export function localMailbox(folder: string): MailTransport {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    async send(envelope, message, name) {
      const top = `Return-Path: <${envelope.from}>\r\nDelivered-To: ${envelope.to}\r\n`;
      const aside = join(folder, `.${name}.${process.pid}`);
      const file = await open(aside, 'w', 0o600);
      try {
        await file.writeFile(Buffer.concat([Buffer.from(top), message]));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(aside, fileOf(folder, name));
      await syncFolder(folder);
      return { kind: 'sent' };
    },
    close: async () => undefined,
  };
}

/** The names of the letters kept, newest first. */
export async function keptLetters(folder: string): Promise<string[]> {
  const names = (await readdir(folder).catch(noneIfMissing))
    .filter((file) => file.endsWith('.eml') && !file.startsWith('.'))
    .map((file) => file.slice(0, -'.eml'.length));
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(fileOf(folder, name))).mtimeMs })),
  );
  return dated.sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1)).map(({ name }) => name);
}

/** The bytes of a kept letter; null where there is none of that name. */
export async function keptLetter(folder: string, name: string): Promise<Buffer | null> {
  if (!NAME.test(name)) return null;
  return readFile(fileOf(folder, name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** Takes a kept letter away; one that is not there is no matter. */
export async function forgetLetter(folder: string, name: string): Promise<void> {
  if (NAME.test(name)) await rm(fileOf(folder, name), { force: true });
}

function fileOf(folder: string, name: string): string {
  return join(folder, `${name}.eml`);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function noneIfMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
