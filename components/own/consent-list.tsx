import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';

export interface ConsentView {
  readonly purpose: string;
  readonly title: string;
  readonly short: string;
  readonly accounts: readonly {
    readonly account: string;
    readonly name: string;
    /** Since when; null for no consent. */
    readonly since: string | null;
    /** How a guardian can write; null where none is needed. */
    readonly guardian: string | null;
    readonly endsObjection: boolean;
  }[];
}

interface Props {
  words: Messages['change'];
  purposes: readonly ConsentView[];
}

/** Account by account, one button each: as easy back as forth, and nothing chosen beforehand. */
export function ConsentList({ words, purposes }: Props) {
  return purposes.map(({ purpose, title, short, accounts }) => (
    <section key={purpose} className="section" aria-labelledby={`consent-${purpose}`}>
      <h2 id={`consent-${purpose}`}>
        <a href={`/notices/${encodeURIComponent(purpose)}`}>{title}</a>
      </h2>
      <p className="muted mt-2">{short}</p>
      <ul className="plain-list mt-4">
        {accounts.map((each) => (
          <li key={each.account} className="account-row">
            <div>
              <p className="name">{each.name}</p>
              <p className="muted">
                {each.since === null
                  ? words.consentNo
                  : fill(words.consentYes, { instant: each.since })}
              </p>
              {each.since === null && each.endsObjection && <p>{words.consentEnds}</p>}
            </div>
            <ConsentAct words={words} purpose={purpose} account={each} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function ConsentAct({
  words,
  purpose,
  account: { account, name, since, guardian },
}: {
  words: Props['words'];
  purpose: string;
  account: ConsentView['accounts'][number];
}) {
  if (since === null && guardian !== null)
    return <p className="caution">{fill(words.guardian, { address: guardian })}</p>;
  const text = since === null ? words.giveConsent : words.takeBack;
  return (
    <form method="post" action="/my/consent">
      <input type="hidden" name="account" value={account} />
      <input type="hidden" name="purpose" value={purpose} />
      <input type="hidden" name="act" value={since === null ? 'give' : 'withdraw'} />
      <button className="button quiet" type="submit">
        {fill(text, { account: name })}
      </button>
    </form>
  );
}
