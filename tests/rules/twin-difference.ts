import type { DecideFromEvents, Decision } from '#rules/decision.ts';
import type { RuleEvent } from '#rules/event.ts';
import type { NoticeVersion } from '#rules/notice.ts';

import type { History, HistoryQuestion } from './histories.ts';
import type { ReferenceAnswer } from './reference/reference-decide.ts';
import { referenceDecide } from './reference/reference-decide.ts';

/** One question that the rules and their slow twin answer differently, with no event that could be left out. */
export interface Difference {
  readonly seed: number;
  readonly events: readonly RuleEvent[];
  readonly versions: readonly NoticeVersion[];
  readonly question: HistoryQuestion;
  readonly rules: Decision;
  readonly twin: ReferenceAnswer;
}

/** The first question of a history that the two answer differently, made as small as dropping events can; or null. */
export function differenceIn(history: History, decide: DecideFromEvents): Difference | null {
  for (const question of history.questions) {
    if (!differs(history.events, history.versions, question, decide)) continue;
    const events = smallest(history.events, (fewer) =>
      differs(fewer, history.versions, question, decide),
    );
    const { versions, seed } = history;
    return {
      seed,
      events,
      versions,
      question,
      rules: decide(events, versions, question),
      twin: referenceDecide(events, versions, question),
    };
  }
  return null;
}

function differs(
  events: readonly RuleEvent[],
  versions: readonly NoticeVersion[],
  question: HistoryQuestion,
  decide: DecideFromEvents,
): boolean {
  return !agree(decide(events, versions, question), referenceDecide(events, versions, question));
}

function agree(rules: Decision, twin: ReferenceAnswer): boolean {
  if (rules.use !== twin.use || rules.noticeVersion !== twin.noticeVersion) return false;
  if (rules.reasons.join() !== twin.reasons.join()) return false;
  const { covering } = rules;
  if (covering === undefined) return twin.covers.length === 0;
  // Of several that cover the record, any may be named.
  return twin.covers.some(
    (cover) =>
      cover.objection === covering.objection &&
      cover.account === covering.account &&
      cover.span.from === covering.span.from &&
      cover.span.until === covering.span.until,
  );
}

/** Leaves out one event after the other for as long as the difference stays. */
function smallest(
  events: readonly RuleEvent[],
  stillDiffers: (events: readonly RuleEvent[]) => boolean,
): readonly RuleEvent[] {
  for (let i = 0; i < events.length; i += 1) {
    const fewer = events.toSpliced(i, 1);
    if (stillDiffers(fewer)) return smallest(fewer, stillDiffers);
  }
  return events;
}

/** A difference as text: the history a line an event, instants readable. */
export function describeDifference(difference: Difference): string {
  const { seed, events, versions, question, rules, twin } = difference;
  const lines = [
    `seed ${seed}, asked at ${new Date(question.at).toISOString()}`,
    ...[...events].sort((a, b) => a.at - b.at).map(line),
    ...versions.map(line),
    `record ${line(question.record)}`,
    `rules  ${line(rules)}`,
    `twin   ${line(twin)}`,
  ];
  return lines.join('\n');
}

function line(value: unknown): string {
  const instants = ['at', 'createdAt', 'publishedAt', 'effectiveAt', 'from', 'until', 'startedAt'];
  return JSON.stringify(value, (key, inner) =>
    instants.includes(key) && typeof inner === 'number' ? new Date(inner).toISOString() : inner,
  );
}
