import { StateMark, type UseState } from '#components/state-mark.tsx';

const MARKS: Readonly<Record<string, UseState>> = {
  pending: 'not_yet',
  confirmed: 'protected',
  lapsed: 'exempt',
  withdrawn: 'consent',
  annulled: 'exempt',
};

/** An objection's state: a shape and its word. */
export function StatusMark({ status, text }: { status: string; text: string }) {
  const mark = MARKS[status] ?? 'not_yet';
  return (
    <span className={`state-line state-${mark}`}>
      <StateMark state={mark} />
      {text}
    </span>
  );
}
