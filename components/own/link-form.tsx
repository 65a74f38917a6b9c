import type { Messages } from '#messages/messages.ts';
import { type AccountChoice, AccountChoices } from './account-choices.tsx';

/** Both sides, and two answers of equal weight. */
export function LinkForm({
  words,
  action,
  theirs,
  yours,
}: {
  words: Messages['center'];
  action: string;
  theirs: readonly AccountChoice[];
  yours: readonly AccountChoice[];
}) {
  return (
    <div className="two even mt-12">
      <section className="sheet" aria-labelledby="theirs-title">
        <h2 className="ways" id="theirs-title">
          {words.linkTheirs}
        </h2>
        <ul className="uses plain-list">
          {theirs.map(({ account, name }) => (
            <li key={account}>{name}</li>
          ))}
        </ul>
      </section>
      <form className="form sheet strong" method="post" action={action}>
        {yours.length === 0 ? (
          <p>{words.linkYoursNone}</p>
        ) : (
          <>
            <AccountChoices
              legend={words.linkYours}
              hint={words.linkYoursHint}
              name="account"
              choices={yours}
            />
            <p className="caution">{words.linkSee}</p>
          </>
        )}
        <p className="actions">
          {yours.length > 0 && (
            <button className="button" type="submit" name="answer" value="agree">
              {words.linkAgree}
            </button>
          )}
          <button className="button" type="submit" name="answer" value="decline">
            {words.linkDecline}
          </button>
        </p>
      </form>
    </div>
  );
}
