import type { Messages } from '#messages/messages.ts';
import { type MailWay, ObjectByMail } from './object-by-mail.tsx';

interface Props {
  words: Messages;
  lede: string;
  mail: MailWay;
}

/** What this site is for, in one breath, and both ways to object. */
export function OverviewOpening({ words, lede, mail }: Props) {
  return (
    <div className="opening-with-mail">
      <div className="opening">
        <h1>{words.overview.title}</h1>
        <p className="lead">{lede}</p>
        <p className="actions">
          <a className="button first" href="/object">
            {words.overview.object}
          </a>
          <a className="button" href="#map">
            {words.overview.see}
          </a>
        </p>
      </div>
      <aside className="sheet" aria-labelledby="by-mail-title">
        <ObjectByMail words={words.object} mail={mail} />
      </aside>
    </div>
  );
}
