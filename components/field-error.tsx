/** What is wrong with a field, beside it, and named by it (`aria-describedby`). */
export function FieldError({ id, text }: { id: string; text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <span className="field-error" id={id}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M8 1.5 15 14.5H1z" fill="currentColor" />
        <path d="M8 6v4M8 11.4v1.6" stroke="var(--wrong-wash)" strokeWidth="1.75" />
      </svg>
      {text}
    </span>
  );
}
