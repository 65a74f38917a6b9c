import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';

interface Props {
  words: Messages['confirm'];
  action: string;
  received: string;
  uses: readonly { readonly purpose: string; readonly title: string }[];
}

/** One button. Everything it does stands above it. */
export function ConfirmForm({ words, action, received, uses }: Props) {
  return (
    <div className="opening">
      <h1>{words.title}</h1>
      <p className="lead">{fill(words.lede, { instant: received })}</p>
      <form className="form sheet strong narrow" method="post" action={action}>
        <div>
          <h2 className="ways">{words.to}</h2>
          <ul className="uses plain-list">
            {uses.map(({ purpose, title }) => (
              <li key={purpose}>{title}</li>
            ))}
          </ul>
        </div>
        <button className="button first" type="submit">
          {words.button}
        </button>
      </form>
    </div>
  );
}
