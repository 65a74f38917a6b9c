import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';

interface Named {
  readonly account: string;
  readonly product: string;
}

interface Props {
  words: Messages['change'];
  locale: string;
  covered: readonly (Named & { readonly lines: readonly string[] })[];
  notCovered: readonly Named[];
}

/** Before it is sent: where it will take hold, and where it will not, each with its own button. */
export function ObjectionPreview({ words, locale, covered, notCovered }: Props) {
  return (
    <div className="filing-side">
      <section className="assurance" aria-labelledby="covers-title">
        <h2 id="covers-title">{words.covers}</h2>
        {covered.length === 0 && <p>{words.coversNone}</p>}
        <ul className="covered plain-list">
          {covered.map(({ account, product, lines }) => (
            <li key={account}>
              <p className="name">
                {product} <span className="muted">{account}</span>
              </p>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </li>
          ))}
        </ul>
      </section>
      {notCovered.length > 0 && (
        <section className="caution" aria-labelledby="not-covered-title">
          <h2 id="not-covered-title">{words.notCovered}</h2>
          <p>{words.notCoveredText}</p>
          {notCovered.map(({ account, product }) => (
            <form key={account} className="mt-4" method="post" action="/my/object">
              <input type="hidden" name="account" value={account} />
              <input type="hidden" name="all" value="1" />
              <input type="hidden" name="locale" value={locale} />
              <button className="button quiet" type="submit">
                {fill(words.objectToo, { account: `${product} ${account}` })}
              </button>
            </form>
          ))}
        </section>
      )}
    </div>
  );
}
