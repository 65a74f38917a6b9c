import { FieldError } from '#components/field-error.tsx';
import type { Messages } from '#messages/messages.ts';
import { type AccountChoice, AccountSelect } from './account-choices.tsx';

/** One address; a mail goes there, and nothing else happens. */
export function InviteForm({
  words,
  choices,
  told,
  error,
}: {
  words: Messages['center'];
  choices: readonly AccountChoice[];
  told: string;
  error: string | undefined;
}) {
  return (
    <form className="form sheet strong narrow mt-12" method="post" action="/my/center/invite">
      <p className={error ? 'field wrong' : 'field'}>
        <label htmlFor="address">{words.inviteAddress}</label>
        <span className="hint" id="address-hint">
          {words.inviteAddressHint}
        </span>
        <FieldError id="address-error" text={error} />
        <input
          id="address"
          name="address"
          type="text"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          aria-describedby={error ? 'address-hint address-error' : 'address-hint'}
          aria-invalid={error ? true : undefined}
        />
      </p>
      <AccountSelect id="beside" label={words.beside} choices={choices} />
      <p>{told}</p>
      <button className="button first" type="submit">
        {words.send}
      </button>
    </form>
  );
}
