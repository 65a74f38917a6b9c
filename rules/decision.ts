import type { RuleEvent } from './event.ts';
import type { Instant, Span } from './instant.ts';
import type { NoticeVersion } from './notice.ts';
import type { Reason } from './reason.ts';
import type { DataRecord } from './record.ts';

/** The objection an answer rests on: the one that covers the record and started earliest, and the span that covers it. */
export interface CoveringObjection {
  readonly objection: string;
  readonly account: string;
  readonly span: Span;
}

/** May this record be used for this purpose, now? `use` is true exactly where `reasons` is empty. */
export interface Decision {
  readonly use: boolean;
  readonly reasons: readonly Reason[];
  /** The version in effect; null while none has taken effect. */
  readonly noticeVersion: number | null;
  readonly covering?: CoveringObjection | undefined;
}

export interface Question {
  readonly record: DataRecord;
  /** When it is asked: only events at or before this instant count. */
  readonly at: Instant;
}

export type DecideFromEvents = (
  events: readonly RuleEvent[],
  versions: readonly NoticeVersion[],
  question: Question,
) => Decision;
