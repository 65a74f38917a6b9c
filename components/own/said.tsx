/** What has just been done, or why it was not. */
export function Said({ text }: { text: string | null }) {
  if (text === null) return null;
  return (
    <p className="said" role="status">
      {text}
    </p>
  );
}
