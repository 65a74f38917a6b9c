import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';
import type { AccountChoice } from './account-choices.tsx';

export interface CenterView {
  readonly isLinked: boolean;
  readonly accounts: readonly AccountChoice[];
}

/** The person's accounts, center by center, each with the way out of it. */
export function CenterList({
  words,
  centers,
}: {
  words: Messages['center'];
  centers: readonly CenterView[];
}) {
  return (
    <div className="mt-12">
      {centers.map(({ isLinked, accounts }) => (
        <section className="sheet mt-6" key={accounts[0]?.account}>
          <h2 className="ways">{isLinked ? words.together : words.alone}</h2>
          <ul className="covered plain-list mt-2">
            {accounts.map(({ account, name }) => (
              <li key={account} className="apart">
                <span className="name">{name}</span>
                {isLinked && (
                  <a
                    href={`/my/center/leave?account=${encodeURIComponent(account)}`}
                    aria-label={fill(words.leaveLabel, { account: name })}
                  >
                    {words.leave}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
