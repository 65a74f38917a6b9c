import { Worker } from 'node:worker_threads';
import type {
  Envelope,
  MessageReading,
  ReadingOptions,
  UnreadableMessage,
} from './message-reading.ts';
import type { FromReader, SentOptions, ToReader } from './reading-protocol.ts';

export interface ReaderLimits {
  /** How long one message may take, look-ups included and the thread's own start not. */
  milliseconds: number;
  /** What the thread's heap may grow to; message bytes come on top. */
  mebibytes: number;
}

/** Reads messages in a thread of its own, one after the other. */
export interface WorkerReader extends AsyncDisposable {
  read(
    raw: Uint8Array,
    envelope: Envelope,
    options: ReadingOptions,
  ): Promise<MessageReading | UnreadableMessage>;
}

/**
 * A reader that no message can take down: one that exhausts the thread's memory or time, or makes
 * it throw, is answered as `unreadable`, and the next message finds a new thread. Messages wait for
 * each other; start as many readers as there are cores to spare.
 */
export function readInWorker(
  limits: ReaderLimits = { milliseconds: 20_000, mebibytes: 192 },
): WorkerReader {
  let thread: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const start = () => {
    thread ??= startThread(limits);
    return thread;
  };
  const stop = async () => {
    const stopping = thread;
    thread = null;
    await stopping?.terminate();
  };
  return {
    read(raw, envelope, options) {
      const reading = last.then(async () => {
        const found = await readOne(start(), raw, envelope, options, limits);
        if (found.isThreadLost) await stop();
        return found.result;
      });
      last = reading.catch(() => undefined);
      return reading;
    },
    async [Symbol.asyncDispose]() {
      await last;
      await stop();
    },
  };
}

/** Threads that have said that they are ready; loading them takes longer than most messages. */
const loaded = new WeakSet<Worker>();
const START_MILLISECONDS = 60_000;

function startThread({ mebibytes }: ReaderLimits): Worker {
  const thread = new Worker(new URL('./reading-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: mebibytes, maxYoungGenerationSizeMb: 32 },
  });
  thread.once('message', () => loaded.add(thread));
  thread.unref();
  return thread;
}

interface Read {
  result: MessageReading | UnreadableMessage;
  isThreadLost: boolean;
}

function readOne(
  thread: Worker,
  raw: Uint8Array,
  envelope: Envelope,
  options: ReadingOptions,
  limits: ReaderLimits,
): Promise<Read> {
  const { promise, resolve } = Promise.withResolvers<Read>();
  const lose = (why: string) => end({ result: { kind: 'unreadable', why }, isThreadLost: true });
  const tooLong = (after: number) => setTimeout(() => lose('took too long'), after);
  let timer = tooLong(loaded.has(thread) ? limits.milliseconds : START_MILLISECONDS);
  const onError = (error: Error) => lose(error.message);
  const onExit = () => lose('the reading thread ended');
  const onMessage = (message: FromReader) => {
    if (message.kind === 'ready') {
      clearTimeout(timer);
      timer = tooLong(limits.milliseconds);
    } else if (message.kind === 'question') answer(thread, message, options);
    else if (message.kind === 'done') end({ result: message.reading, isThreadLost: false });
    else end({ result: { kind: 'unreadable', why: message.why }, isThreadLost: false });
  };
  const end = (found: Read) => {
    clearTimeout(timer);
    thread.off('message', onMessage).off('error', onError).off('exit', onExit);
    if (found.isThreadLost) thread.on('error', () => undefined);
    thread.unref();
    resolve(found);
  };
  thread.on('message', onMessage).on('error', onError).on('exit', onExit);
  thread.ref();
  post(thread, { kind: 'read', raw, envelope, options: sendable(options) });
  return promise;
}

function sendable({ resolver: _, noticeFor, ...options }: ReadingOptions): SentOptions {
  return { ...options, asksNotices: noticeFor !== undefined };
}

/** Answers what the thread asks; a failed look-up fails there as it did here. */
function answer(thread: Worker, asked: FromReader & { kind: 'question' }, options: ReadingOptions) {
  const { question } = asked;
  const found =
    asked.about === 'name'
      ? options.resolver(asked.name, asked.type)
      : (options.noticeFor?.(asked.messageId) ?? Promise.resolve(null));
  found.then(
    (value: unknown) => post(thread, { kind: 'answer', question, value, error: null }),
    (error: Error & { code?: string }) => {
      const { code, message } = error;
      const told = code === undefined ? { message } : { message, code };
      post(thread, { kind: 'answer', question, value: null, error: told });
    },
  );
}

function post(thread: Worker, message: ToReader): void {
  thread.postMessage(message);
}
