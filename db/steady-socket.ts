import { Socket } from 'node:net';

const PROTOCOL_3 = 196_608;

/**
 * A socket that breaks the news gently. When the server goes away, postgres.js 3.4.9 forgets its socket at
 * once, although the rollback it then sends, and whatever it had not written yet, still want one: a
 * TypeError that nobody can catch, or a connection that never comes back. So this one tells of the error
 * first, swallows what is still written to it, and closes two turns of the event loop later; and on a new
 * connection it leaves out what was meant for the old one.
 */
export class SteadySocket extends Socket {
  #isOpen = false;
  #hasBegun = false;
  #isGone = false;

  override emit(event: string | symbol, ...args: unknown[]): boolean {
    if (event === 'connect') this.#isOpen = true;
    if (event === 'error') this.#isGone = true;
    if (event !== 'close' || !this.#isOpen) return super.emit(event, ...args);
    this.#isOpen = false;
    if (!this.#isGone && !this.writableEnded) this.#tellOfEnd();
    this.#isGone = true;
    setImmediate(() => setImmediate(() => super.emit('close', false)));
    return true;
  }

  override write(chunk: Uint8Array | string, ...rest: unknown[]): boolean {
    if (this.#isGone || this.destroyed) return true;
    const bytes = this.#hasBegun ? chunk : fromStartup(Buffer.from(chunk));
    this.#hasBegun = true;
    return (super.write as (...args: unknown[]) => boolean)(bytes, ...rest);
  }

  #tellOfEnd(): void {
    const message = 'the database closed the connection';
    super.emit('error', Object.assign(new Error(message), { code: 'CONNECTION_CLOSED' }));
  }
}

/** What was never sent on the last connection may stand before the startup message, which says its own length. */
function fromStartup(bytes: Buffer): Buffer {
  for (let place = 0; place + 8 <= bytes.length; place += 1) {
    const isStartup =
      bytes.readUInt32BE(place) === bytes.length - place &&
      bytes.readUInt32BE(place + 4) === PROTOCOL_3;
    if (isStartup) return bytes.subarray(place);
  }
  return bytes;
}
