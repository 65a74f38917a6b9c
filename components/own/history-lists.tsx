import type { Messages } from '#messages/messages.ts';

export interface HistoryEntryView {
  readonly id: string;
  readonly what: string;
  readonly when: string;
  readonly how: string;
  readonly about: string;
  readonly reference: string | null;
  readonly position: string;
}

export interface HistoryLetterView {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}

/** What was said, one after the other. */
export function HistoryEntries({
  words,
  entries,
}: {
  words: Messages['history'];
  entries: readonly HistoryEntryView[];
}) {
  return (
    <section className="section" aria-labelledby="entries-title">
      <h2 id="entries-title">{words.entries}</h2>
      {entries.length === 0 && <p className="mt-2">{words.none}</p>}
      <ol className="uses plain-list mt-2">
        {entries.map(({ id, what, when, how, about, reference, position }) => (
          <li key={id}>
            <p className="name">
              {what} {reference !== null && <a href={`/my/receipts/${reference}`}>{reference}</a>}
            </p>
            <dl className="facts">
              <dt>{words.when}</dt>
              <dd>{when}</dd>
              <dt>{words.how}</dt>
              <dd>{how}</dd>
              {about !== '' && (
                <>
                  <dt>{words.about}</dt>
                  <dd>{about}</dd>
                </>
              )}
              <dt>{words.position}</dt>
              <dd>{position}</dd>
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The letters, with what became of each. */
export function HistoryLetters({
  words,
  letters,
}: {
  words: Messages['history'];
  letters: readonly HistoryLetterView[];
}) {
  return (
    <section className="section" aria-labelledby="letters-title">
      <h2 id="letters-title">{words.letters}</h2>
      {letters.length === 0 && <p className="mt-2">{words.lettersNone}</p>}
      <dl className="facts mt-2">
        {letters.map(({ id, name, state }) => (
          <div className="contents" key={id}>
            <dt>{name}</dt>
            <dd>{state}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
