import type { FilingRecord } from '#flows/read-objection.ts';
import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';

type Way = FilingRecord['objections'][number]['carries'][number]['way'][number];

/** One step of an objection's way to an account. An address stays unnamed. */
export function describeStep(
  { account, at, cause }: Way,
  { question }: Messages,
  when: (at: number) => string,
): string {
  const via = 'via' in cause ? cause.via : '';
  return `${fill(question.step[cause.kind], { account, via })} ${when(at)}`;
}
