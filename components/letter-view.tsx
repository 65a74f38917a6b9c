import type { Messages } from '#messages/messages.ts';
import { LinkedText } from './linked-text.tsx';

interface Props {
  words: Messages['mailbox'];
  letter: {
    readonly to: string;
    readonly from: string;
    readonly subject: string;
    readonly sent: string;
    readonly text: string;
  };
  /** Where its HTML is served, by itself. */
  frame: string;
  ownOrigin: string;
}

/** A letter of the sample's mailbox: as a mail program would show it, shut into a frame, and as text. */
export function LetterView({ words, letter, frame, ownOrigin }: Props) {
  return (
    <>
      <p className="crumb">
        <a href="/mailbox">{words.all}</a>
      </p>
      <h1 className="letter-subject">{letter.subject}</h1>
      <dl className="facts mt-6">
        <dt>{words.from}</dt>
        <dd>{letter.from}</dd>
        <dt>{words.to}</dt>
        <dd>{letter.to}</dd>
        <dt>{words.date}</dt>
        <dd>{letter.sent}</dd>
      </dl>
      <div className="two even mt-10">
        <section aria-labelledby="as-html">
          <h2 id="as-html">{words.asHtml}</h2>
          <iframe
            className="letter-frame mt-4"
            src={frame}
            title={words.asHtml}
            sandbox="allow-top-navigation-by-user-activation"
          />
        </section>
        <section aria-labelledby="as-text">
          <h2 id="as-text">{words.asText}</h2>
          <pre className="letter-text sheet mt-4">
            <LinkedText text={letter.text} origin={ownOrigin} />
          </pre>
        </section>
      </div>
    </>
  );
}
