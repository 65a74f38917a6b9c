export interface AccountChoice {
  readonly account: string;
  readonly name: string;
}

/** Accounts to tick: none is ticked beforehand. */
export function AccountChoices({
  legend,
  hint,
  name,
  choices,
}: {
  legend: string;
  hint?: string;
  name: string;
  choices: readonly AccountChoice[];
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      <div className="choices">
        {choices.map(({ account, name: shown }) => (
          <div className="choice" key={account}>
            <input type="checkbox" id={`${name}-${account}`} name={name} value={account} />
            <label htmlFor={`${name}-${account}`}>{shown}</label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** One account to choose, the first where nothing is said. */
export function AccountSelect({
  id,
  label,
  choices,
}: {
  id: string;
  label: string;
  choices: readonly AccountChoice[];
}) {
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={id}>
        {choices.map(({ account, name }) => (
          <option key={account} value={account}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
