import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';

interface Props {
  words: Messages['unasked'];
  messages: {
    readonly operators: number | null;
    readonly own: number | null;
    readonly sentThisMonth: number;
    readonly accounts: number;
  };
}

/** Off, or how many a month: two forms of equal weight. */
export function MessageLimit({ words, messages }: Props) {
  const { operators, own, sentThisMonth, accounts } = messages;
  if (operators === null) return <p className="mt-12">{words.none}</p>;
  if (accounts === 0) return <p className="mt-12">{words.noAccount}</p>;
  const said =
    own === null ? words.ownNone : own === 0 ? words.ownZero : fill(words.own, { count: own });
  return (
    <div className="two even mt-12">
      <div className="prose">
        <p className="name">{said}</p>
        <p>{fill(words.operators, { count: operators })}</p>
        <p>{fill(words.sentThisMonth, { count: sentThisMonth })}</p>
        <p>
          <a href="/my/object">{words.object}</a>
        </p>
      </div>
      <div className="sheet strong">
        <form className="form" method="post" action="/my/messages">
          <p className="field">
            <label htmlFor="most">{words.limit}</label>
            <input
              id="most"
              name="most"
              type="text"
              inputMode="numeric"
              pattern="[0-9]{1,4}"
              required
              defaultValue={String(Math.min(own ?? operators, operators))}
            />
          </p>
          <button className="button" type="submit">
            {words.save}
          </button>
        </form>
        <form className="mt-6" method="post" action="/my/messages">
          <input type="hidden" name="most" value="0" />
          <button className="button" type="submit">
            {words.off}
          </button>
        </form>
      </div>
    </div>
  );
}
