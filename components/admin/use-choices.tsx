import { FieldError } from '#components/field-error.tsx';

interface Props {
  legend: string;
  error: string | undefined;
  uses: readonly { readonly id: string; readonly name: string }[];
  chosen: readonly string[];
}

/** Against which uses: none is chosen beforehand, for an officer writes down what somebody else said. */
export function UseChoices({ legend, error, uses, chosen }: Props) {
  return (
    <fieldset className={error ? 'field wrong' : undefined} id="purposes">
      <legend>{legend}</legend>
      <FieldError id="purposes-error" text={error} />
      <div className="choices">
        {uses.map(({ id, name }) => (
          <div className="choice" key={id}>
            <input
              type="checkbox"
              id={`purpose-${id}`}
              name="purposes"
              value={id}
              defaultChecked={chosen.includes(id)}
            />
            <label htmlFor={`purpose-${id}`}>{name}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
