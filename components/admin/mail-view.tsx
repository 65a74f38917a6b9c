import { ScrollArea } from '#components/scroll-area.tsx';
import type { Messages } from '#messages/messages.ts';

export interface MailView {
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** Null where the message broke the reader. */
  readonly wording: string | null;
  readonly because: readonly string[];
  readonly authentication: readonly string[];
  readonly isForAnother: boolean;
  /** The bytes as text, everything that cannot be seen made visible. */
  readonly raw: string;
}

/** What a mail says, what was understood of it and why, and the message as it came. */
export function MailViewSections({
  words,
  mail,
}: {
  words: Messages['mailQueue'];
  mail: MailView;
}) {
  return (
    <div className="filing-side">
      <section>
        <h2>{words.facts}</h2>
        <dl className="facts mt-3">
          {mail.facts.map(({ name, value }) => (
            <div className="contents" key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {mail.isForAnother && <p className="caution mt-4">{words.another}</p>}
      </section>
      {mail.wording !== null && (
        <section>
          <h2>{words.wording}</h2>
          {mail.wording === '' ? (
            <p className="muted mt-2">{words.wordingNone}</p>
          ) : (
            <pre className="letter-text mt-2">{mail.wording}</pre>
          )}
        </section>
      )}
      <Reasons title={words.reasons} list={mail.because} none={words.reasonsNone} />
      {mail.authentication.length > 0 && (
        <Reasons title={words.authenticationDetails} list={mail.authentication} none="" />
      )}
      <section>
        <h2>{words.raw}</h2>
        <p className="hint">{words.rawHint}</p>
        <ScrollArea label={words.raw} className="raw-mail mt-2">
          <pre className="letter-text" dir="ltr">
            {mail.raw}
          </pre>
        </ScrollArea>
      </section>
    </div>
  );
}

function Reasons({ title, list, none }: { title: string; list: readonly string[]; none: string }) {
  return (
    <section>
      <h2>{title}</h2>
      {list.length === 0 && <p className="muted mt-2">{none}</p>}
      <ul className="uses plain-list">
        {list.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  );
}
