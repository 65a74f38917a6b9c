import type { Messages } from '#messages/messages.ts';
import { AddressField } from './address-field.tsx';
import { FormProblems } from './form-problems.tsx';
import { type Choice, PurposeChoices } from './purpose-choices.tsx';

export interface ObjectFormView {
  readonly address: string;
  readonly reason: string;
  readonly choices: readonly Choice[];
  /** By field, in words. */
  readonly errors: {
    readonly address?: string;
    readonly purposes?: string;
    readonly reason?: string;
  };
}

interface Props {
  words: Messages['object'];
  locale: string;
  view: ObjectFormView;
}

/** The whole form: one field, what it is about, what it covers, what it cannot undo, one button. */
export function ObjectForm({ words, locale, view: { address, reason, choices, errors } }: Props) {
  const problems = Object.entries(errors).map(([field, text]) => ({ field, text }));
  return (
    <form className="form sheet strong" method="post" action="/object">
      <FormProblems title={words.problemTitle} problems={problems} />
      <AddressField words={words} value={address} error={errors.address} />
      <PurposeChoices words={words} choices={choices} error={errors.purposes} />
      <details open={reason !== '' || errors.reason !== undefined}>
        <summary>{words.reason}</summary>
        <p className="field">
          <label htmlFor="reason">{words.reasonLabel}</label>
          <span className="hint" id="reason-hint">
            {words.reasonHint}
          </span>
          <textarea
            id="reason"
            name="reason"
            defaultValue={reason}
            aria-describedby="reason-hint"
          />
        </p>
      </details>
      <div className="assurance">
        <p className="name">{words.coversTitle}</p>
        {words.covers.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className="caution">
        <p className="name">{words.notTitle}</p>
        <p>{words.cannot}</p>
        <p>{words.elsewhere}</p>
      </div>
      <input type="hidden" name="locale" value={locale} />
      <button className="button first" type="submit">
        {words.send}
      </button>
    </form>
  );
}
