import { portalHouse } from '#app/house.ts';
import { mailTo } from '#app/uses/mail-to.ts';
import type { Visitor } from '#app/visitor.ts';
import { ObjectByMail } from '#components/object-by-mail.tsx';
import { ObjectForm, type ObjectFormView } from '#components/object-form.tsx';

/** Objecting: the form, and beside it the other way. */
export function ObjectPage({ visitor, view }: { visitor: Visitor; view: ObjectFormView }) {
  const { words, locale } = visitor;
  const mail = mailTo(portalHouse().settings.inboundAddress, words.object, null);
  return (
    <>
      <div className="opening">
        <h1>{words.object.title}</h1>
        <p className="lead">{words.object.lede}</p>
      </div>
      <div className="two mt-12">
        <ObjectForm words={words.object} locale={locale} view={view} />
        <aside className="sheet strong beside" aria-labelledby="by-mail-title">
          <ObjectByMail words={words.object} mail={mail} />
        </aside>
      </div>
      <section className="section prose" aria-labelledby="without-account-title">
        <h2 id="without-account-title">{words.record.objectTitle}</h2>
        <p>{words.record.objectText}</p>
        <p>{words.record.objectCannot}</p>
      </section>
    </>
  );
}
