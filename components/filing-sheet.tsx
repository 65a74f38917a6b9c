import type { Messages } from '#messages/messages.ts';
import { type Step, Timeline } from './timeline.tsx';

export interface FilingSheetView {
  readonly reference: string;
  readonly steps: readonly Step[];
  readonly uses: readonly {
    readonly purpose: string;
    readonly title: string;
    readonly status: string;
  }[];
  readonly accounts: readonly {
    readonly account: string;
    readonly product: string;
    /** What is protected there, in words. */
    readonly covered: string;
  }[];
  readonly letters: readonly { readonly name: string; readonly state: string }[];
  /** The private status page; null where this is it. */
  readonly statusHref: string | null;
}

const AUTHORITIES = 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en';

/** One filing as its own person sees it: what has happened, what is covered, what is not, where to turn. */
export function FilingSheet({ words, view }: { words: Messages; view: FilingSheetView }) {
  const w = words.status;
  return (
    <div className="two even mt-12">
      <div className="filing-side">
        <section className="sheet strong">
          <p className="label">{words.received.reference}</p>
          <p className="reference">{view.reference}</p>
          <ul className="uses plain-list">
            {view.uses.map(({ purpose, title, status }) => (
              <li key={purpose}>
                <a href={`/notices/${purpose}`}>{title}</a> <span className="muted">{status}</span>
              </li>
            ))}
          </ul>
        </section>
        <Timeline steps={view.steps} />
        <Letters words={w} letters={view.letters} />
        {view.statusHref !== null && (
          <section className="prose">
            <h2 className="ways">{w.link}</h2>
            <p>{w.linkText}</p>
            <p>
              <a className="button" href={view.statusHref}>
                {w.link}
              </a>
            </p>
          </section>
        )}
      </div>
      <div className="filing-side">
        <CoveredAccounts words={w} accounts={view.accounts} />
        <section className="prose">
          <h2>{w.notCovered}</h2>
          <p>{w.notCoveredText}</p>
          <p>
            <a href="/object">{words.confirm.anew}</a>
          </p>
        </section>
        <section className="prose caution">
          <h2 className="ways">{w.older}</h2>
          <p>{w.olderText}</p>
        </section>
        <section className="prose">
          <h2 className="ways">{w.complain}</h2>
          <p>{w.complainText}</p>
          <p>
            <a href={AUTHORITIES} rel="noreferrer">
              {w.complainLink}
            </a>
          </p>
        </section>
      </div>
    </div>
  );
}

function CoveredAccounts({
  words,
  accounts,
}: {
  words: Messages['status'];
  accounts: FilingSheetView['accounts'];
}) {
  if (accounts.length === 0) return null;
  return (
    <section className="assurance" aria-labelledby="covered-title">
      <h2 id="covered-title">{words.covered}</h2>
      <p className="muted">{words.sameCenter}</p>
      <ul className="covered plain-list">
        {accounts.map(({ account, product, covered }) => (
          <li key={account}>
            <p className="name">
              {product} <span className="muted">{account}</span>
            </p>
            <p>{covered}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Letters({
  words,
  letters,
}: {
  words: Messages['status'];
  letters: FilingSheetView['letters'];
}) {
  if (letters.length === 0) return null;
  return (
    <section>
      <h2 className="ways">{words.letters}</h2>
      <dl className="facts mt-2">
        {letters.map(({ name, state }) => (
          <div className="contents" key={`${name} ${state}`}>
            <dt>{name}</dt>
            <dd>{state}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
