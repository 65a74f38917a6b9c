import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setImmediate as aTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { fileObjection } from '#flows/file-objection.ts';
import { loadSample } from '#flows/load-sample.ts';
import { type TestHouse, testHouse } from '#tests/support/house.ts';
import { outsideServer } from '#tests/support/outside-server.ts';
import { partEnvironment } from '#tests/support/part-environment.ts';

const LETTERS = Number(process.env.LETTERS ?? 60);
const KILLS = Number(process.env.LETTERS_KILLS ?? 8);
const SENDER = new URL('../support/send-letters-until-killed.ts', import.meta.url);

test(`the sender killed ${KILLS} times while ${LETTERS} letters go out: none lost, at most one twice a kill, with the same Message-ID`, async () => {
  const outside = await outsideServer();
  const house = await testHouse({
    now: Date.now() - 60_000,
    environment: { SMTP_URL: outside.url },
  });
  await loadSample(house);
  for (let i = 0; i < LETTERS; i += 1) await files(house, `person${i}@example.com`);
  let kills = 0;
  for (; kills < KILLS; kills += 1) {
    const sender = startSender(house);
    const arrived = outside.arrived(kills % 4);
    await once(sender, 'message');
    // Over all kills they fall on every step of a letter, the moment of its arrival among them.
    await Promise.race([arrived, once(sender, 'message')]);
    for (let turn = (kills * 13) % 300; turn > 0; turn -= 1) await aTurn();
    await kill(sender);
  }
  const last = startSender(house);
  while (await hasWaiting(house)) await once(last, 'message');
  await kill(last);
  await outside.close();
  const ids = new Map<string, Set<string>>();
  for (const { to, raw } of outside.delivered) {
    const id = /^Message-ID: (.*)\r$/m.exec(raw)?.[1] ?? '';
    ids.set(to[0] ?? '', (ids.get(to[0] ?? '') ?? new Set()).add(id));
  }
  expect(ids.size).toBe(LETTERS);
  expect([...ids.values()].filter((each) => each.size !== 1)).toEqual([]);
  const twice = outside.delivered.length - LETTERS;
  expect(twice).toBeLessThanOrEqual(kills);
  process.stdout.write(`${LETTERS} letters, ${kills} kills, ${twice} went twice, 0 lost\n`);
}, 900_000);

async function files(house: TestHouse, address: string): Promise<void> {
  const stranger = { kind: 'anonymous', client: '192.0.2.7' } as const;
  await fileObjection(house, stranger, { target: { address }, purposes: 'all', channel: 'form' });
}

function startSender(house: TestHouse): ChildProcess {
  return fork(SENDER, {
    env: partEnvironment(house),
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

async function kill(sender: ChildProcess): Promise<void> {
  const ended = once(sender, 'exit');
  sender.kill('SIGKILL');
  await ended;
}

async function hasWaiting({ db }: TestHouse): Promise<boolean> {
  const [row] = await db<{ count: number }[]>`
    select count(*) as count from letters where kind = 'confirm' and state <> 'sent'`;
  return (row?.count ?? 0) > 0;
}
