import { type ChildProcess, spawn } from 'node:child_process';
import { expect, onTestFinished, test, vi } from 'vitest';
import { keepRunning } from '#commands/supervise/keep-running.ts';

function child(code: string): ChildProcess {
  const started = spawn(process.execPath, ['-e', code]);
  onTestFinished(() => void started.kill('SIGKILL'));
  return started;
}

const FOREVER = 'setInterval(() => {}, 1000)';

function quiet(): { events: string[]; log: (level: string, event: string) => void } {
  const events: string[] = [];
  return { events, log: (_level, event) => void events.push(event) };
}

test('a part that is killed is started again, until it shall stop', async () => {
  const { events, log } = quiet();
  const start = async () => child(FOREVER);
  const part = await keepRunning({ name: 'part', stopSignal: 'SIGTERM', start }, log);
  const first = part.pid() ?? 0;
  process.kill(first, 'SIGKILL');
  await vi.waitFor(() => {
    expect(part.pid()).not.toBeNull();
    expect(part.pid()).not.toBe(first);
  });
  const last = part.pid() ?? 0;
  await part.stop();
  expect(() => process.kill(last, 0)).toThrow();
  expect(events).toEqual(['part_died']);
});

test('a part that does not start is tried again', async () => {
  const { events, log } = quiet();
  let starts = 0;
  const start = async () => {
    starts += 1;
    if (starts === 2) throw new Error('the port is still taken');
    return child(starts === 1 ? 'process.exit(3)' : FOREVER);
  };
  const part = await keepRunning({ name: 'part', stopSignal: 'SIGTERM', start }, log);
  await vi.waitFor(() => expect(starts).toBe(3), { timeout: 5_000 });
  await part.stop();
  expect(events).toEqual(['part_died', 'part_does_not_start']);
});

test('stopping ends the wait before the next start', async () => {
  const { log } = quiet();
  let starts = 0;
  const start = async () => {
    starts += 1;
    return child('process.exit(1)');
  };
  const part = await keepRunning({ name: 'part', stopSignal: 'SIGTERM', start }, log);
  await vi.waitFor(() => expect(starts).toBeGreaterThan(2), { timeout: 5_000 });
  await part.stop();
  expect(part.pid()).toBeNull();
});
