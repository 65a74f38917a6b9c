import type { Messages } from '#messages/messages.ts';

export interface SentMessageView {
  readonly id: string;
  readonly when: string;
  readonly who: string;
  readonly where: string;
  readonly label: string;
}

/** What assistants were permitted to send, each with the label that it had to show. */
export function SentMessages({
  words,
  sent,
}: {
  words: Messages['unasked'];
  sent: readonly SentMessageView[];
}) {
  return (
    <section className="section" aria-labelledby="sent-title">
      <h2 id="sent-title">{words.sent}</h2>
      {sent.length === 0 ? (
        <p className="mt-2">{words.sentNone}</p>
      ) : (
        <ol className="plain-list mt-6">
          {sent.map(({ id, when, who, where, label }) => (
            <li key={id} className="sheet mt-2">
              <dl className="facts">
                <dt>{words.when}</dt>
                <dd>{when}</dd>
                <dt>{words.who}</dt>
                <dd>{who}</dd>
                <dt>{words.where}</dt>
                <dd>{where}</dd>
                <dt>{words.label}</dt>
                <dd>{label}</dd>
              </dl>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
