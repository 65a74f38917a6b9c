import type { Messages } from '#messages/messages.ts';
import { FieldError } from './field-error.tsx';

export interface Choice {
  readonly purpose: string;
  readonly title: string;
  readonly short: string;
  readonly isChosen: boolean;
}

interface Props {
  words: Messages['object'];
  choices: readonly Choice[];
  error: string | undefined;
}

/** To which uses: all that can be objected to, chosen beforehand. */
export function PurposeChoices({ words, choices, error }: Props) {
  return (
    <fieldset className={error ? 'field wrong' : undefined} aria-describedby="purposes-hint">
      <legend>{words.purposes}</legend>
      <p className="hint" id="purposes-hint">
        {words.purposesHint}
      </p>
      <FieldError id="purposes-error" text={error} />
      <div className="choices" id="purposes">
        {choices.map(({ purpose, title, short, isChosen }) => (
          <div className="choice" key={purpose}>
            <input
              type="checkbox"
              id={`purpose-${purpose}`}
              name="purposes"
              value={purpose}
              defaultChecked={isChosen}
              aria-describedby={`short-${purpose}`}
            />
            <label htmlFor={`purpose-${purpose}`}>{title}</label>
            <span className="hint" id={`short-${purpose}`}>
              {short}
            </span>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
