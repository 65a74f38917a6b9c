import { FieldError } from '#components/field-error.tsx';

interface Props {
  id: string;
  label: string;
  hint?: string;
  error: string | undefined;
  value: string;
  type?: 'text' | 'date' | 'datetime-local' | 'long';
}

/** One field of a form of the office, with what is wrong with it beside it. */
export function TextField({ id, label, hint, error, value, type = 'text' }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const common = {
    id,
    name: id,
    defaultValue: value,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described === '' ? undefined : described,
  } as const;
  return (
    <p className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <FieldError id={`${id}-error`} text={error} />
      {type === 'long' ? (
        <textarea {...common} rows={4} maxLength={10_000} />
      ) : (
        <input {...common} type={type} autoComplete="off" spellCheck={false} />
      )}
    </p>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  value: string;
  error?: string | undefined;
  list: readonly { readonly id: string; readonly name: string }[];
}

export function ChoiceField({ id, label, value, error, list }: ChoiceProps) {
  return (
    <p className={error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <FieldError id={`${id}-error`} text={error} />
      <select id={id} name={id} defaultValue={value}>
        {list.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
    </p>
  );
}
