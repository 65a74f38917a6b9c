import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';

export interface CarriedView {
  /** What its tick sends. */
  readonly value: string;
  readonly name: string;
  /** Since when, or that it has ended and how. */
  readonly text: string;
  readonly canEnd: boolean;
}

export interface WithdrawFilingView {
  readonly reference: string;
  readonly received: string;
  readonly objections: readonly {
    readonly purpose: string;
    readonly title: string;
    readonly accounts: readonly CarriedView[];
  }[];
}

/** Every objection with every account that carries it: none hidden, none ticked beforehand. Asked once. */
export function WithdrawForm({
  words,
  filings,
}: {
  words: Messages['change'];
  filings: readonly WithdrawFilingView[];
}) {
  return (
    <form className="form sheet strong" method="post" action="/my/withdraw">
      {filings.map(({ reference, received, objections }) => (
        <section key={reference} aria-labelledby={`filing-${reference}`}>
          <h2 className="ways" id={`filing-${reference}`}>
            {fill(words.filingOf, { reference, instant: received })}
          </h2>
          {objections.map(({ purpose, title, accounts }) => (
            <fieldset key={purpose} className="mt-6">
              <legend>{title}</legend>
              <div className="choices">
                {accounts.map((carried) => (
                  <Carried key={carried.name} carried={carried} />
                ))}
              </div>
            </fieldset>
          ))}
        </section>
      ))}
      <p className="assurance">{words.withdrawStays}</p>
      <button className="button" type="submit">
        {words.withdrawButton}
      </button>
    </form>
  );
}

function Carried({ carried: { value, name, text, canEnd } }: { carried: CarriedView }) {
  if (!canEnd)
    return (
      <p className="choice">
        <span />
        <span>
          {name} <span className="muted">{text}</span>
        </span>
      </p>
    );
  const id = `carry-${value}`;
  return (
    <div className="choice">
      <input type="checkbox" id={id} name="carry" value={value} />
      <label htmlFor={id}>
        {name} <span className="muted">{text}</span>
      </label>
    </div>
  );
}
