import { StateMark } from '#components/state-mark.tsx';
import { type Step, Timeline } from '#components/timeline.tsx';
import type { Messages } from '#messages/messages.ts';

interface Props {
  words: Messages['question'];
  answer: {
    readonly kind: 'may' | 'may_not' | 'partly';
    readonly title: string;
    readonly about: string;
    readonly partly: string | null;
    readonly reasons: readonly string[];
    readonly notice: { readonly text: string; readonly href: string | null };
    readonly steps: readonly Step[];
  };
}

const MARKS = { may: 'in_use', may_not: 'protected', partly: 'varies' } as const;

/** The answer, each reason, and the chain behind it. */
export function AnswerSheet({ words, answer }: Props) {
  const mark = MARKS[answer.kind];
  return (
    <section aria-labelledby="answer">
      <h2 id="answer" className={`answer state-${mark}`}>
        <StateMark state={mark} />
        {answer.title}
      </h2>
      <p className="muted mt-2">{answer.about}</p>
      {answer.partly !== null && <p className="caution mt-4">{answer.partly}</p>}
      <ul className="uses plain-list">
        {answer.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p className="mt-4">
        {answer.notice.href === null ? (
          answer.notice.text
        ) : (
          <a href={answer.notice.href}>{answer.notice.text}</a>
        )}
      </p>
      <p className="muted small mt-2">{words.topics}</p>
      {answer.steps.length > 0 && (
        <>
          <h3 className="mt-8">{words.chain}</h3>
          <div className="mt-4">
            <Timeline steps={answer.steps} />
          </div>
        </>
      )}
    </section>
  );
}
