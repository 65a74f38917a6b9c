/** What a use of data does where somebody lives; `protected` only where an objection is known. */
export type UseState = 'in_use' | 'not_yet' | 'consent' | 'exempt' | 'varies' | 'protected';

const SHAPES: Record<UseState, React.ReactNode> = {
  in_use: <circle cx="10" cy="10" r="7" fill="currentColor" />,
  not_yet: <circle cx="10" cy="10" r="6" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  consent: (
    <rect x="4" y="4" width="12" height="12" fill="none" stroke="currentColor" strokeWidth="2.25" />
  ),
  exempt: <path d="M3 10h14" stroke="currentColor" strokeWidth="2.75" />,
  varies: (
    <>
      <circle cx="10" cy="10" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
    </>
  ),
  protected: (
    <path d="M10 1.5 17 4v5.5c0 4.2-2.8 7.2-7 9-4.2-1.8-7-4.8-7-9V4z" fill="currentColor" />
  ),
};

/** A shape of its own for each state, so that none is told by color alone. The words stand beside it. */
export function StateMark({ state, x, y }: { state: UseState; x?: number; y?: number }) {
  return (
    <svg
      className={`mark mark-${state}`}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      x={x}
      y={y}
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[state]}
    </svg>
  );
}
