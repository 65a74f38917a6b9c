import type { ReactNode } from 'react';

export interface Step {
  readonly id: string;
  /** Done, the one to do now, or still to come. */
  readonly kind: 'done' | 'now' | 'open';
  readonly what: string;
  readonly text?: ReactNode;
}

const MARKS: Record<Step['kind'], ReactNode> = {
  done: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path d="m5.8 10.3 3 3 5.4-6.2" stroke="var(--paper)" strokeWidth="2" fill="none" />
    </>
  ),
  now: (
    <>
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2.5" />
      <circle cx="10" cy="10" r="3.5" fill="currentColor" />
    </>
  ),
  open: (
    <circle
      cx="10"
      cy="10"
      r="8"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeDasharray="3 3"
    />
  ),
};

/** One objection, or one way to go, step after step. What is done, due and to come differs in shape. */
export function Timeline({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="timeline">
      {steps.map(({ id, kind, what, text }) => (
        <li key={id} className={kind} aria-current={kind === 'now' ? 'step' : undefined}>
          <svg className="mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            {MARKS[kind]}
          </svg>
          <p className="what">{what}</p>
          {text !== undefined && <div className="muted">{text}</div>}
        </li>
      ))}
    </ol>
  );
}
