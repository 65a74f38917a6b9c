import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CommandError } from '#commands/command-error.ts';
import { holderOfDataDir, lockDataDir } from '#commands/supervise/data-dir-lock.ts';
import { endProcess, isRunning, noteProcess } from '#commands/supervise/noted-process.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'objection-portal-lock-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

/** A process that does nothing until it is ended. */
async function idler() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'spawn');
  return child;
}

test('one portal runs on a folder; a second is told who does, and may start once the first is gone', async () => {
  const dataDir = folder();
  const release = await lockDataDir(dataDir);
  expect(holderOfDataDir(dataDir)?.pid).toBe(process.pid);
  await expect(lockDataDir(dataDir)).rejects.toThrow(CommandError);
  release();
  expect(holderOfDataDir(dataDir)).toBeNull();
  (await lockDataDir(dataDir))();
});

test('what a killed supervisor noted is taken over, even where a stranger has its process id by now', async () => {
  const dataDir = folder();
  const stranger = { ...noteProcess(process.pid), start: 'another instant' };
  writeFileSync(join(dataDir, 'supervisor.json'), JSON.stringify(stranger));
  const release = await lockDataDir(dataDir);
  expect(JSON.parse(readFileSync(join(dataDir, 'supervisor.json'), 'utf8'))).toEqual(
    noteProcess(process.pid),
  );
  release();
});

test('a note cut off by a power failure holds nobody back', async () => {
  const dataDir = folder();
  writeFileSync(join(dataDir, 'supervisor.json'), '{"pid": 1');
  (await lockDataDir(dataDir))();
});

test('a left-over process is ended, a stranger with its process id is left alone', async () => {
  const child = await idler();
  const noted = noteProcess(child.pid ?? 0);
  await endProcess({ ...noted, start: 'another instant' });
  expect(isRunning(noted)).toBe(true);
  const ended = once(child, 'exit');
  await endProcess(noted);
  await ended;
  expect(isRunning(noted)).toBe(false);
});
