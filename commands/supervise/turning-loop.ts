import { setTimeout } from 'node:timers/promises';
import type { Log } from '#flows/log.ts';

export interface Loop {
  readonly name: string;
  /** One batch; resolves to whether there may be more at once. */
  turn(): Promise<boolean>;
  /** How long to wait where there was nothing, in ms; a wake ends the wait. */
  readonly idle: number;
}

const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 10_000;

/**
 * Turns until `halt`; one loop's troubles (the database away) are told once a kind of trouble, pause it
 * with growing pauses, and touch no other loop. `wake` ends a wait early.
 */
export class TurningLoop {
  readonly #loop: Loop;
  readonly #log: Log;
  #woken = Promise.withResolvers<void>();

  constructor(loop: Loop, log: Log) {
    this.#loop = loop;
    this.#log = log;
  }

  wake(): void {
    this.#woken.resolve();
  }

  async run(halt: AbortSignal): Promise<void> {
    let failures = 0;
    while (!halt.aborted) {
      this.#woken = Promise.withResolvers<void>();
      try {
        const more = await this.#loop.turn();
        if (failures > 0) this.#log('info', 'loop_recovered', { loop: this.#loop.name });
        failures = 0;
        if (!more) await this.#pause(this.#loop.idle, halt, this.#woken.promise);
      } catch (error) {
        failures += 1;
        this.#log('error', 'loop_failed', { loop: this.#loop.name, failures, error });
        await this.#pause(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (failures - 1)), halt);
      }
    }
  }

  async #pause(ms: number, halt: AbortSignal, woken?: Promise<void>): Promise<void> {
    const stop = new AbortController();
    const halted = new Promise<void>((resolve) => {
      halt.addEventListener('abort', () => resolve(), { signal: stop.signal, once: true });
      if (halt.aborted) resolve();
    });
    const slept = setTimeout(ms, undefined, { signal: stop.signal }).then(
      () => undefined,
      () => undefined,
    );
    await Promise.race([slept, halted, ...(woken ? [woken] : [])]);
    stop.abort();
  }
}
