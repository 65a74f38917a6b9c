import { parentPort } from 'node:worker_threads';
import type { AnsweredNotice, Resolver } from './message-reading.ts';
import { readMessage } from './read-message.ts';
import type { FromReader, SentOptions, ToReader } from './reading-protocol.ts';

/** The thread that reads. It holds no connection: names and notices are asked of its starter. */
const port = parentPort;
if (port === null) throw new Error('reading-thread.ts runs as a worker thread only');

const waiting = new Map<number, PromiseWithResolvers<unknown>>();
let asked = 0;

port.on('message', (message: ToReader) => {
  if (message.kind === 'answer') settle(message);
  else void read(message);
});
tell({ kind: 'ready' });

async function read({ raw, envelope, options }: ToReader & { kind: 'read' }): Promise<void> {
  try {
    const reading = await readMessage(raw, envelope, { ...options, ...asking(options) });
    tell({ kind: 'done', reading });
  } catch (error) {
    tell({
      kind: 'broken',
      why: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

function asking({ asksNotices }: SentOptions) {
  const resolver: Resolver = async (name, type) =>
    (await ask({ about: 'name', name, type })) as string[] | string[][];
  const noticeFor = async (messageId: string) =>
    (await ask({ about: 'notice', messageId })) as AnsweredNotice | null;
  return { resolver, noticeFor: asksNotices ? noticeFor : undefined };
}

type Question =
  | { about: 'name'; name: string; type: string }
  | { about: 'notice'; messageId: string };

function ask(question: Question): Promise<unknown> {
  const answer = Promise.withResolvers<unknown>();
  const id = ++asked;
  waiting.set(id, answer);
  tell({ kind: 'question', question: id, ...question });
  return answer.promise;
}

function settle({ question, value, error }: ToReader & { kind: 'answer' }): void {
  const answer = waiting.get(question);
  waiting.delete(question);
  if (error === null) answer?.resolve(value);
  else answer?.reject(Object.assign(new Error(error.message), { code: error.code }));
}

function tell(message: FromReader): void {
  port?.postMessage(message);
}
