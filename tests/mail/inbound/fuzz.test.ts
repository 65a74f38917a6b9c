import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '#mail/inbound/read-message.ts';
import { zoneResolver } from '#mail/inbound/zone-resolver.ts';
import { PURPOSES } from './signed-mail.ts';

const FOLDER = new URL('../corpus/', import.meta.url);
const corpus = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.eml'))
  .filter((_, at) => at % 9 === 0)
  .map((file) => readFileSync(new URL(file, FOLDER)));

/** Measured in processor time, so that a busy machine fails nothing. */
async function survives(raw: Uint8Array): Promise<void> {
  const began = process.cpuUsage();
  const reading = await readMessage(
    raw,
    { to: [], receivedAt: 0 },
    {
      resolver: zoneResolver({}),
      ourNames: [],
      ourAddresses: [],
      arcSealers: [],
      purposes: PURPOSES,
    },
  );
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1000).toBeLessThan(2000);
  expect(['objects', 'withdraws', 'asks', 'unclear', 'automatic']).toContain(reading.intent);
  expect(JSON.parse(JSON.stringify(reading.freshText))).toBe(reading.freshText);
  expect(/\p{Surrogate}|\0/u.test(reading.freshText + reading.subject)).toBe(false);
}

const head = (more: string) => `From: anna@example.org\r\nSubject: x\r\n${more}\r\n`;
const MEBIBYTES_10 = 10 * 1024 * 1024;
const nested = (depth: number) =>
  Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  ).join('');

const HOSTILE: [string, () => string | Buffer][] = [
  ['that is empty', () => ''],
  ['of NULs', () => Buffer.alloc(100_000)],
  ['with NULs in its headers', () => 'From: a\0b@example.org\r\nSub\0ject: x\r\n\r\nI\0object'],
  ['without any line end', () => 'a'.repeat(200_000)],
  ['of line ends alone', () => '\r\n'.repeat(500_000)],
  ['of lone carriage returns', () => `From: a@example.org\r${'\r'.repeat(200_000)}`],
  ['with twenty thousand senders', () => `From: ${'a@example.org, '.repeat(20_000)}\r\n\r\nhi`],
  ['with a million header bytes', () => `${'X: y\r\n'.repeat(170_000)}\r\nhi`],
  ['with one endless header', () => `Subject: ${'=?utf-8?q?=41?= '.repeat(60_000)}\r\n\r\nhi`],
  ['with open comments in From', () => `From: ${'('.repeat(300_000)}\r\n\r\nhi`],
  ['with open quotes in From', () => `From: ${'"\\'.repeat(100_000)}\r\n\r\nhi`],
  ['with multiparts in multiparts', () => `From: a@example.org\r\n${nested(2000)}`],
  [
    'of a hundred thousand parts',
    () =>
      `${head('Content-Type: multipart/mixed; boundary=b')}${'--b\r\n\r\nx\r\n'.repeat(100_000)}`,
  ],
  [
    'of boundaries that are none',
    () => `${head('Content-Type: multipart/mixed; boundary=b')}${'x--b'.repeat(500_000)}`,
  ],
  [
    'of HTML that never closes',
    () => `${head('Content-Type: text/html')}${'<div class="gmail_quote">'.repeat(100_000)}`,
  ],
  ['of angle brackets', () => `${head('Content-Type: text/html')}${'<'.repeat(500_000)}`],
  ['of HTML comments', () => `${head('Content-Type: text/html')}${'<!--<script>'.repeat(50_000)}`],
  [
    'of character references',
    () => `${head('Content-Type: text/html')}${'&#55296;&#x110000;&amp'.repeat(30_000)}`,
  ],
  ['of quote marks', () => head('') + '> > > >\r\n'.repeat(100_000)],
  ['of attributions', () => head('') + 'On 1 May 2025 a@b.example wrote\r\n'.repeat(20_000)],
  ['of header blocks', () => head('') + 'From: a\r\n'.repeat(50_000)],
  ['of one word', () => head('') + 'widerspruch'.repeat(50_000)],
  ['of short words', () => head('') + 'i do not want my my my you to use ai '.repeat(20_000)],
  ['of negations', () => head('') + 'nicht kein nie ich moechte meine daten , '.repeat(20_000)],
  ['of Danish negations', () => head('') + 'jeg vil ikke at mine mine data ai '.repeat(20_000)],
  [
    'of lone surrogates',
    () => head('Content-Type: text/plain; charset=utf-16le') + '\ud800\ud800'.repeat(500),
  ],
  ['of UTF-7', () => head('Content-Type: text/plain; charset=utf-7') + '+2AA-'.repeat(30_000)],
  [
    'in a charset nobody knows',
    () => `${head('Content-Type: text/plain; charset=x-klingon')}\xff\xfe`,
  ],
  [
    'with ten thousand signatures',
    () =>
      `${'DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=s; h=from; bh=a; b=b\r\n'.repeat(10_000)}${head('')}hi`,
  ],
  [
    'of ten mebibytes of text',
    () => head('') + 'I object to everything you do.\r\n'.repeat(MEBIBYTES_10 / 32),
  ],
  [
    'of ten mebibytes of base64',
    () => head('Content-Transfer-Encoding: base64') + 'QUJD\r\n'.repeat(MEBIBYTES_10 / 6),
  ],
];

describe('no message breaks the reader or holds it up', () => {
  it.each(HOSTILE)('not one %s', async (_, message) => {
    await survives(Buffer.from(message() as string));
  });

  it('not random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), (bytes) => survives(bytes)),
      { numRuns: 150 },
    );
  });

  it('not real messages with pieces changed, cut out or doubled', async () => {
    const change = fc.record({
      message: fc.constantFrom(...corpus),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(400),
      by: fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(...corpus)),
    });
    await fc.assert(
      fc.asyncProperty(change, ({ message, at, length, by }) => {
        const start = Math.floor(at * message.length);
        return survives(
          Buffer.concat([message.subarray(0, start), by, message.subarray(start + length)]),
        );
      }),
      { numRuns: 200 },
    );
  });
});
