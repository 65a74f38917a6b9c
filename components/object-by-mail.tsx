import type { Messages } from '#messages/messages.ts';

export interface MailWay {
  /** To copy. */
  readonly address: string;
  /** `mailto:`, with subject and words prefilled. */
  readonly href: string;
}

/** Writing a mail is as good a way as the form, and stands beside it. */
export function ObjectByMail({ words, mail }: { words: Messages['object']; mail: MailWay }) {
  return (
    <div className="by-mail">
      <h2 className="ways" id="by-mail-title">
        {words.byMail}
      </h2>
      <p className="mt-2">{words.byMailLede}</p>
      <p className="mt-4">
        <a className="button" href={mail.href}>
          {words.openMail}
        </a>
      </p>
      <p className="mt-4">
        <span className="hint">{words.mailTo}</span>
        <code className="copyable">{mail.address}</code>
      </p>
    </div>
  );
}
