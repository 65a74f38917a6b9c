import { type Choice, PurposeChoices } from '#components/purpose-choices.tsx';
import type { Messages } from '#messages/messages.ts';

interface Props {
  words: Messages['object'];
  locale: string;
  choices: readonly Choice[];
  error: string | undefined;
}

/** Signed in, there is no address to type and nothing to confirm: the uses, a reason if one likes, one button. */
export function OwnObjectForm({ words, locale, choices, error }: Props) {
  return (
    <form className="form sheet strong" method="post" action="/my/object">
      <PurposeChoices words={words} choices={choices} error={error} />
      <details>
        <summary>{words.reason}</summary>
        <p className="field">
          <label htmlFor="reason">{words.reasonLabel}</label>
          <span className="hint" id="reason-hint">
            {words.reasonHint}
          </span>
          <textarea id="reason" name="reason" aria-describedby="reason-hint" />
        </p>
      </details>
      <p className="caution">{words.cannot}</p>
      <input type="hidden" name="locale" value={locale} />
      <button className="button first" type="submit">
        {words.send}
      </button>
    </form>
  );
}
