export interface FieldProblem {
  /** The id of what is wrong, to jump to. */
  readonly field: string;
  readonly text: string;
}

/** Above a form that came back: what is to be put right, each with the way there. */
export function FormProblems({
  title,
  problems,
}: {
  title: string;
  problems: readonly FieldProblem[];
}) {
  if (problems.length === 0) return null;
  return (
    <div className="problems" role="alert">
      <h2>{title}</h2>
      <ul className="plain-list">
        {problems.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
