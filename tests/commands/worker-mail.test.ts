import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { createTransport } from 'nodemailer';
import { expect, test, vi } from 'vitest';
import { loadSample } from '#flows/load-sample.ts';
import { listLetters } from '#flows/read-mailbox.ts';
import { testHouse } from '#tests/support/house.ts';
import { partEnvironment } from '#tests/support/part-environment.ts';

const WORKER = new URL('../../commands/worker.ts', import.meta.url);

test('the worker takes a mail by SMTP, reads it, and keeps its letter in the local mailbox; it ends when it is told to', async () => {
  const house = await testHouse({ now: Date.now() - 1_000 });
  await loadSample(house);
  const port = await freePort();
  const worker = fork(WORKER, {
    env: { ...partEnvironment(house), INBOUND_SMTP_PORT: String(port) },
    execArgv: [],
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
  });
  const client = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  const envelope = { from: 'mia@example.org', to: ['objections@portal.test'] };
  const raw = 'From: mia@example.org\r\nSubject: KI\r\n\r\nIch widerspreche dem KI-Training.\r\n';
  await vi.waitFor(() => client.sendMail({ envelope, raw }), { timeout: 30_000, interval: 200 });
  const stranger = { kind: 'anonymous', client: '192.0.2.7' } as const;
  const letters = await vi.waitFor(
    async () => {
      const kept = await listLetters(house, stranger);
      if (kept.length === 0) throw new Error('no letter yet');
      return kept;
    },
    { timeout: 60_000, interval: 200 },
  );
  client.close();
  expect(letters.map(({ to, subject }) => [to, subject])).toEqual([
    ['mia@example.org', 'Bitte bestätigen Sie Ihren Widerspruch'],
  ]);
  worker.kill('SIGTERM');
  expect(await once(worker, 'exit')).toEqual([0, null]);
}, 120_000);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
