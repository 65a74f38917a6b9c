import { StateMark, type UseState } from '#components/state-mark.tsx';
import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';

export interface AccountUseView {
  readonly purpose: string;
  readonly title: string;
  readonly mark: UseState;
  readonly stateText: string;
  /** Why, in one sentence. */
  readonly because: string;
  /** What stays protected though it is not now. */
  readonly past: readonly string[];
  /** The chain behind it. */
  readonly whyHref: string;
}

export interface AccountView {
  readonly account: string;
  readonly product: string;
  readonly facts: string;
  readonly uses: readonly AccountUseView[];
}

/** One account: each use with its state, why, and the way to the chain behind it. */
export function AccountSheet({ words, account }: { words: Messages['own']; account: AccountView }) {
  const name = `${account.product} ${account.account}`;
  return (
    <section className="account-sheet" aria-label={name}>
      <h3>
        {account.product} <span className="muted">{account.account}</span>
      </h3>
      <p className="muted small">{account.facts}</p>
      <ul className="account-uses plain-list">
        {account.uses.map((use) => (
          <li key={use.purpose} className={`state-${use.mark}`}>
            <p className="use-name">{use.title}</p>
            <p className="state-line">
              <StateMark state={use.mark} />
              {use.stateText}
            </p>
            <p className="because">
              {[use.because, ...use.past].join(' ')}{' '}
              <a
                href={use.whyHref}
                aria-label={fill(words.whyLabel, { use: use.title, account: name })}
              >
                {words.why}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
