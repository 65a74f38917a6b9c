import type { Messages } from '#messages/messages.ts';

interface ListedLetter {
  readonly href: string;
  readonly to: string;
  readonly subject: string;
  readonly sent: string;
}

/** The sample's mailbox, newest letter first. */
export function LetterList({
  words,
  letters,
}: {
  words: Messages['mailbox'];
  letters: readonly ListedLetter[];
}) {
  if (letters.length === 0) return <p className="mt-10">{words.empty}</p>;
  return (
    <ul className="letters plain-list mt-10">
      {letters.map(({ href, to, subject, sent }) => (
        <li key={href}>
          <a href={href}>
            <strong>{subject}</strong>
          </a>
          <p className="muted small">
            {words.to} {to}, {sent}
          </p>
        </li>
      ))}
    </ul>
  );
}
