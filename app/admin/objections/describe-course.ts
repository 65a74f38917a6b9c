import type { Step } from '#components/timeline.tsx';
import type { FilingRecord } from '#flows/read-objection.ts';
import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';
import { describeTimeline, type TimedStep } from './describe-timeline.ts';

/** The whole course of a filing, in time: what was appended, its letters and their delivery, where it spread, where it ended. */
export function describeCourse(
  record: FilingRecord,
  words: Messages,
  titles: ReadonlyMap<string, string>,
  when: (at: number) => string,
): Step[] {
  const steps = [
    ...describeTimeline(record.timeline, words.admin, titles, when),
    ...letterSteps(record, words, when),
    ...spreadSteps(record, words, titles, when),
  ];
  // Sorting keeps the order of what happened at one instant.
  return steps.sort((a, b) => a.at - b.at).map(({ step }) => step);
}

function letterSteps(
  { letters }: FilingRecord,
  { desk, status }: Messages,
  when: (at: number) => string,
): TimedStep[] {
  const names: Readonly<Record<string, string>> = status.letter;
  return letters.flatMap((letter) => {
    const name = names[letter.kind] ?? letter.kind;
    const at = (
      word: keyof Messages['desk']['letterSteps'],
      instant: number | null,
    ): TimedStep[] =>
      instant === null
        ? []
        : [
            {
              at: instant,
              step: {
                id: `${letter.id} ${word}`,
                kind: 'done',
                what: fill(desk.letterSteps[word], { name }),
                text: when(instant),
              },
            },
          ];
    return [
      // One that is due another day is not owed yet, and may never be.
      ...at('owed', letter.due_at > letter.recorded_at ? null : letter.recorded_at),
      ...at('sent', letter.sent_at),
      ...at('bounced', letter.bounced_at),
    ];
  });
}

/** Accounts that an objection reached at one instant are one step. */
function spreadSteps(
  { objections }: FilingRecord,
  { desk }: Messages,
  titles: ReadonlyMap<string, string>,
  when: (at: number) => string,
): TimedStep[] {
  return objections.flatMap(({ objection, purpose, carries }) => {
    const title = titles.get(purpose) ?? purpose;
    const starts = Map.groupBy(carries, ({ from }) => from);
    const reached = [...starts].map(([at, group]): TimedStep => {
      const accounts = group.map(({ account }) => account).join(', ');
      const what = `${fill(desk.reaches, { accounts })}: ${title}`;
      return { at, step: { id: `${objection} ${at}`, kind: 'done', what, text: when(at) } };
    });
    const ended = carries.flatMap(({ account, until }): TimedStep[] => {
      if (until === null) return [];
      const what = `${fill(desk.ends, { account })}: ${title}`;
      const id = `${objection} ${account} end`;
      return [{ at: until, step: { id, kind: 'done', what, text: when(until) } }];
    });
    return [...reached, ...ended];
  });
}
