import type { Envelope, MessageReading, ReadingOptions } from './message-reading.ts';

/** What can be sent to the reading thread: all of the options but their two functions. */
export type SentOptions = Omit<ReadingOptions, 'resolver' | 'noticeFor'> & { asksNotices: boolean };

export type ToReader =
  | { kind: 'read'; raw: Uint8Array; envelope: Envelope; options: SentOptions }
  | {
      kind: 'answer';
      question: number;
      value: unknown;
      error: null | { code?: string; message: string };
    };

export type FromReader =
  | { kind: 'ready' }
  | { kind: 'done'; reading: MessageReading }
  | { kind: 'broken'; why: string }
  | { kind: 'question'; question: number; about: 'name'; name: string; type: string }
  | { kind: 'question'; question: number; about: 'notice'; messageId: string };
