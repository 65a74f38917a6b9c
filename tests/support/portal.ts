import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#db/embedded/free-port.ts';

export const PARTS = ['gate', 'worker', 'web', 'postgres', 'supervisor'] as const;
export type PartName = (typeof PARTS)[number];

/** A whole portal of its own, started as an operator starts it. */
export class Portal {
  readonly url: string;
  readonly dataDir: string;
  readonly #environment: NodeJS.ProcessEnv;
  #supervisor: ChildProcess | null = null;
  #said = '';

  private constructor(port: number, smtpPort: number) {
    this.url = `http://localhost:${port}`;
    this.dataDir = mkdtempSync(join(tmpdir(), 'objection-portal-whole-'));
    chmodSync(this.dataDir, 0o711);
    this.#environment = {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      PORT: String(port),
      INBOUND_SMTP_PORT: String(smtpPort),
      DATA_DIR: this.dataDir,
    };
  }

  /** Resolves when it says that it is ready. The pages must have been built. */
  static async start(): Promise<Portal> {
    const portal = new Portal(await freePort(), await freePort());
    await portal.start();
    return portal;
  }

  /** Also after its supervisor was killed, on the same folder. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ['commands/start.ts'], {
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#supervisor = child;
    this.#said = '';
    child.stderr.on('data', (data) => this.#hear(data));
    const ready = new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (data) => {
        this.#hear(data);
        if (/^ready on /m.test(this.#said)) resolve();
      });
      child.once('exit', (code) =>
        reject(new Error(`the portal ended with ${code}:\n${this.#said}`)),
      );
    });
    await ready;
  }

  /** The last that it said, for a failing test. */
  get said(): string {
    return this.#said.slice(-20_000);
  }

  /** Ends that process as a crash would. */
  kill(part: PartName): number {
    const pid = this.pidOf(part);
    process.kill(pid, 'SIGKILL');
    return pid;
  }

  pidOf(part: PartName): number {
    if (part === 'postgres') {
      return Number(this.#read('postgres/postmaster.pid').split('\n')[0]);
    }
    if (part === 'supervisor') return JSON.parse(this.#read('supervisor.json')).pid;
    return JSON.parse(this.#read('parts.json'))[part].pid;
  }

  async isReady(): Promise<boolean> {
    const answers = await Promise.all(
      ['/readyz', '/'].map((path) =>
        fetch(`${this.url}${path}`).then(
          ({ ok }) => ok,
          () => false,
        ),
      ),
    );
    return answers.every((ok) => ok);
  }

  /** Stops it as Ctrl-C does; resolves to its exit code. */
  async halt(): Promise<number | null> {
    const child = this.#supervisor;
    if (child !== null && child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
    }
    return child?.exitCode ?? null;
  }

  /** Stops it for good, and removes what it kept. */
  async stop(): Promise<void> {
    await this.halt();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  #hear(data: Buffer): void {
    this.#said += data.toString('utf8');
  }

  #read(name: string): string {
    return readFileSync(join(this.dataDir, name), 'utf8');
  }
}
