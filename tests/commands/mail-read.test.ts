import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mail, signed, ZONE } from '#tests/mail/inbound/signed-mail.ts';

const run = promisify(execFile);
const KEYS = [
  'file',
  'automatic',
  'mayReply',
  'authenticated',
  'from',
  'language',
  'intent',
  'purposes',
  'freshText',
];
let folder: string;
const at = (name: string) => path.join(folder, name);

async function read(...given: string[]) {
  const { stdout } = await run(process.execPath, ['commands/mail-read.ts', ...given]);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mail-read-'));
  const message = mail({ From: 'Anna@Example.org', Subject: 'Objection', To: 'a@portal.example' });
  await writeFile(at('signed.eml'), await signed(message));
  await writeFile(at('plain.eml'), message);
  await writeFile(at('empty.eml'), '');
  await writeFile(at('binary.eml'), Buffer.from([0, 255, 13, 0, 10, 200, 1]));
  await writeFile(at('zone.json'), JSON.stringify(ZONE));
  const list = [
    {
      file: at('signed.eml'),
      ip: '192.0.2.1',
      helo: 'mx.example.org',
      mailFrom: 'anna@example.org',
    },
    { file: at('plain.eml'), ip: '198.51.100.9', mailFrom: 'x@evil.example' },
    { file: at('plain.eml'), mailFrom: '' },
  ];
  await writeFile(at('list.ndjson'), list.map((item) => JSON.stringify(item)).join('\n'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('npm run mail:read', () => {
  it('prints one line a message, and proves nothing without a zone', async () => {
    const lines = await read(
      at('signed.eml'),
      at('empty.eml'),
      at('binary.eml'),
      at('missing.eml'),
    );
    expect(lines.map((line) => Object.keys(line))).toEqual([KEYS, KEYS, KEYS, KEYS]);
    expect(lines[0]).toEqual({
      file: at('signed.eml'),
      automatic: false,
      mayReply: true,
      authenticated: false,
      from: 'anna@example.org',
      language: 'en',
      intent: 'objects',
      purposes: ['ai_training'],
      freshText: 'I object to AI training with my posts.',
    });
    expect(lines[1]).toMatchObject({ from: null, intent: 'unclear', mayReply: false });
  });

  it('reads a list with the sessions and answers look-ups from a zone', async () => {
    const lines = await read('--list', at('list.ndjson'), '--dns', at('zone.json'));
    expect(lines).toMatchObject([
      { authenticated: true, mayReply: true, automatic: false },
      { authenticated: false, mayReply: false, automatic: false },
      { authenticated: false, mayReply: false, automatic: true, intent: 'automatic', purposes: [] },
    ]);
  });
});
