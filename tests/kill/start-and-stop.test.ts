import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { freePort } from '#db/embedded/free-port.ts';
import { makeKey } from '#tests/support/make-key.ts';
import { PARTS, Portal } from '#tests/support/portal.ts';

/** What `commands/start.ts` says and ends with under this environment. */
async function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['commands/start.ts'], {
    env: { NODE_ENV: 'production', PATH: process.env.PATH, ...environment },
  });
  onTestFinished(() => void child.kill());
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  child.stderr.on('data', (data) => {
    said += data;
  });
  const [code] = await once(child, 'close');
  return { code, said };
}

/** One portal for all tests of this file, one after the other. */
let running: Portal;
beforeAll(async () => {
  running = await Portal.start();
}, 120_000);
afterAll(() => running.stop());

function isThere(pid: number): boolean {
  return existsSync(`/proc/${pid}`);
}

test('wrong settings are all named in plain words, and nothing is started', async () => {
  const { code, said } = await start({ PORT: 'http', ADMINS: 'ida', DATABASE_URL: 'postgres://x' });
  expect(code).toBe(1);
  for (const name of ['PORT', 'ADMINS', 'MIGRATE_URL', 'AUTH_SECRET', 'SMTP_URL']) {
    expect(said).toContain(`  ${name} `);
  }
  expect(said).not.toMatch(/\n\s+at /);
});

test('a second portal on the same folder says which process runs there', async () => {
  const port = String(await freePort());
  const { code, said } = await start({ PORT: port, DATA_DIR: running.dataDir });
  expect(code).toBe(1);
  expect(said).toContain(`process ${running.pidOf('supervisor')}`);
  expect(await running.isReady()).toBe(true);
});

test('Ctrl-C ends every process in order and with 0; the next start finds everything as it was', async () => {
  const key = await makeKey(running.dataDir, ['audit:read']);
  const filed = await fetch(`${running.url}/api/v1/objections`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ address: 'mia@example.org', purposes: 'all' }),
  });
  const { reference } = (await filed.json()) as { reference: string };
  const pids = PARTS.map((part) => running.pidOf(part));
  expect(await running.halt()).toBe(0);
  expect(pids.filter(isThere)).toEqual([]);
  const other = await makeKey(running.dataDir, ['audit:read']);
  await running.start();
  for (const each of [key, other]) {
    const found = await fetch(`${running.url}/api/v1/objections?reference=${reference}`, {
      headers: { authorization: `Bearer ${each}` },
    });
    const { objections } = (await found.json()) as { objections: { reference: string }[] };
    expect(objections.map((objection) => objection.reference)).toContain(reference);
  }
});

test('a port that somebody else has is named, and nothing is left behind', async () => {
  const stranger = createServer().listen(await freePort());
  onTestFinished(() => void stranger.close());
  const address = stranger.address();
  const taken = String(typeof address === 'object' ? address?.port : '');
  await running.halt();
  const { code, said } = await start({ PORT: taken, DATA_DIR: running.dataDir });
  expect(code).toBe(1);
  expect(said).toContain(`PORT ${taken} is in use`);
});
