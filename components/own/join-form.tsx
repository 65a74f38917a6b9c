import type { Messages } from '#messages/messages.ts';
import { type AccountChoice, AccountChoices, AccountSelect } from './account-choices.tsx';

/** Asks what would follow; changes nothing itself. */
export function JoinForm({
  words,
  choices,
}: {
  words: Messages['center'];
  choices: readonly AccountChoice[];
}) {
  return (
    <section className="section" aria-labelledby="join-title">
      <h2 id="join-title">{words.joinTitle}</h2>
      <p className="muted mt-2">{words.joinLede}</p>
      <form className="form sheet narrow mt-6" method="get" action="/my/center/join">
        <AccountChoices legend={words.joining} name="account" choices={choices} />
        <AccountSelect id="beside" label={words.beside} choices={choices} />
        <button className="button" type="submit">
          {words.show}
        </button>
      </form>
    </section>
  );
}
