import { readFileSync } from 'node:fs';

import type { RuleEvent } from '#rules/event.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import type { DataRecord } from '#rules/record.ts';

/** One question of a worked case, instants as milliseconds, with the events it rests on. */
export interface WorkedQuestion {
  readonly events: readonly RuleEvent[];
  readonly purpose: string;
  readonly record: DataRecord;
  readonly at: number;
  readonly answer: { readonly use: boolean; readonly reasons: readonly string[] };
}

export interface WorkedCase {
  readonly title: string;
  readonly basis: string;
  readonly questions: readonly WorkedQuestion[];
}

const FOLDER = new URL('../scenarios/', import.meta.url);

/** The notice versions of one purpose in the sample register. */
export function versionsOf(purpose: string): NoticeVersion[] {
  return read('register.json').filter((version: NoticeVersion) => version.purpose === purpose);
}

export function readCases(): WorkedCase[] {
  return read('cases.json').map(
    ({ title, basis, events, questions }: WorkedCase & { events: RuleEvent[] }) => ({
      title,
      basis,
      questions: questions.map((question) => ({ ...question, events })),
    }),
  );
}

/** Written instants become milliseconds wherever they stand. */
function read(file: string) {
  const instants = ['at', 'createdAt', 'publishedAt', 'effectiveAt'];
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'), (key, value) =>
    instants.includes(key) ? Date.parse(value) : value,
  );
}
