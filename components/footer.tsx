import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';

interface Props {
  words: Messages['site'];
  operator: string;
  inboundAddress: string;
  /** What the page of the public figures is called. */
  figures: string;
}

/** The foot of every page: who answers for it, and that a mail is enough. */
export function Footer({ words, operator, inboundAddress, figures }: Props) {
  return (
    <footer className="footer">
      <div className="wide">
        <div>
          <p>{fill(words.by, { operator })}</p>
          <p>{words.footerPromise}</p>
          <p>{words.footerTrace}</p>
        </div>
        <ul className="plain-list">
          <li>
            <a href="/figures">{figures}</a>
          </li>
          <li>
            <a href="/admin">{words.office}</a>
          </li>
          <li>
            <a href={`mailto:${inboundAddress}`}>{inboundAddress}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
