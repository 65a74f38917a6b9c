import type { DecisionAnswer } from '#flows/answer-decisions.ts';
import { readRecord } from '#flows/what-if-record.ts';
import { type Instant, writeInstant } from '#rules/instant.ts';
import type { Reason } from '#rules/reason.ts';
import type { DataRecord } from '#rules/record.ts';
import { firstUnstorable } from './read-json.ts';

interface ErrorJson {
  readonly use: false;
  readonly error: { readonly type: string; readonly detail: string };
}
export type DecisionJson =
  | ErrorJson
  | {
      readonly use: boolean;
      readonly reasons: readonly Reason[];
      readonly objection?: string;
      readonly span?: { readonly from: string | null; readonly until: string | null };
      readonly noticeVersion?: number;
    };

export function decisionAnswer(decided: DecisionAnswer): DecisionJson {
  if ('error' in decided) return { use: false, error: decided.error };
  const { use, reasons, objection, span, noticeVersion } = decided;
  return {
    use,
    reasons,
    ...(objection === undefined ? {} : { objection }),
    ...(span ? { span: { from: written(span.from), until: written(span.until) } } : {}),
    ...(noticeVersion === undefined ? {} : { noticeVersion }),
  };
}

function written(at: Instant | null): string | null {
  return at === null ? null : writeInstant(at);
}

export interface ReadRecords {
  readonly readable: readonly DataRecord[];
  /** The decisions of the readable ones, with the errors of the others in their places. */
  inPlace(decisions: readonly DecisionJson[]): DecisionJson[];
}

/** Records as they came, each read alone: a bad one is an error in its place and no trouble to the others. */
export function readRecords(given: readonly unknown[], now: Instant): ReadRecords {
  const read = given.map((record) => readOne(record, now));
  const readable = read.flatMap((each) => ('record' in each ? [each.record] : []));
  return {
    readable,
    inPlace(decisions) {
      if (decisions.length !== readable.length) throw new Error('a record was not decided');
      let next = 0;
      return read.map((each) =>
        'error' in each ? { use: false, error: each.error } : (decisions[next++] as DecisionJson),
      );
    },
  };
}

function readOne(given: unknown, now: Instant): ReturnType<typeof readRecord> {
  const wrong = firstUnstorable(given);
  if (!wrong) return readRecord(given, now);
  return { error: { type: 'bad_record', detail: `${wrong.pointer}: ${wrong.detail}` } };
}
