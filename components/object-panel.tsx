import type { Messages } from '#messages/messages.ts';
import { AddressField } from './address-field.tsx';
import { type MailWay, ObjectByMail } from './object-by-mail.tsx';

interface Props {
  words: Messages;
  locale: string;
  purpose: string;
  mail: MailWay;
}

/** Beside a notice and apart from it: objecting to this one use, by form or by mail. */
export function ObjectPanel({ words, locale, purpose, mail }: Props) {
  return (
    <aside className="sheet strong object-panel" aria-labelledby="object-title">
      <h2 id="object-title">{words.notice.objectTo}</h2>
      <p className="mt-2">{words.notice.objectLede}</p>
      <form className="form mt-6" method="post" action="/object">
        <AddressField words={words.object} value="" error={undefined} />
        <p className="caution small">{words.object.cannot}</p>
        <input type="hidden" name="purposes" value={purpose} />
        <input type="hidden" name="locale" value={locale} />
        <button className="button first" type="submit">
          {words.object.send}
        </button>
      </form>
      <ObjectByMail words={words.object} mail={mail} />
    </aside>
  );
}
