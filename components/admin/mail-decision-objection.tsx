import { FieldError } from '#components/field-error.tsx';
import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';

export interface MailDecisionView {
  readonly action: string;
  /** When it was received, in words. */
  readonly received: string;
  readonly uses: readonly {
    readonly purpose: string;
    readonly title: string;
    readonly isChosen: boolean;
  }[];
  readonly address: string;
  readonly proof: string;
  readonly why: string;
  readonly mayAsk: boolean;
  /** Texts by field. */
  readonly errors: Readonly<Record<string, string>>;
}

interface Props {
  words: Messages['mailQueue'];
  view: MailDecisionView;
}

/** To what, for whom, and what shows it. */
export function MailDecisionObjection({ words, view }: Props) {
  const { errors } = view;
  return (
    <form className="form sheet strong" method="post" action={view.action}>
      <h2>{words.objection}</h2>
      <p className="hint">{fill(words.objectionHint, { instant: view.received })}</p>
      <fieldset className={errors.purposes ? 'field wrong' : undefined} id="purposes">
        <legend>{words.uses}</legend>
        <FieldError id="purposes-error" text={errors.purposes} />
        <div className="choices">
          {view.uses.map(({ purpose, title, isChosen }) => (
            <div className="choice" key={purpose}>
              <input
                type="checkbox"
                id={`purpose-${purpose}`}
                name="purposes"
                value={purpose}
                defaultChecked={isChosen}
              />
              <label htmlFor={`purpose-${purpose}`}>{title}</label>
            </div>
          ))}
        </div>
      </fieldset>
      <p className={errors.address ? 'field wrong' : 'field'}>
        <label htmlFor="address">{words.forAnother}</label>
        <span className="hint" id="address-hint">
          {words.forAnotherHint}
        </span>
        <FieldError id="address-error" text={errors.address} />
        <input
          id="address"
          name="address"
          defaultValue={view.address}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={errors.address ? true : undefined}
          aria-describedby={`address-hint${errors.address ? ' address-error' : ''}`}
        />
      </p>
      <p className={errors.proof ? 'field wrong' : 'field'}>
        <label htmlFor="proof">{words.proof}</label>
        <span className="hint" id="proof-hint">
          {words.proofHint}
        </span>
        <FieldError id="proof-error" text={errors.proof} />
        <textarea
          id="proof"
          name="proof"
          rows={4}
          maxLength={10_000}
          defaultValue={view.proof}
          aria-invalid={errors.proof ? true : undefined}
          aria-describedby={`proof-hint${errors.proof ? ' proof-error' : ''}`}
        />
      </p>
      <button className="button first" type="submit" name="act" value="objection">
        {words.record}
      </button>
    </form>
  );
}
