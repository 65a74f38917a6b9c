import type { Named } from '#components/use-view.ts';

interface Props {
  name: string;
  label: string;
  value: string;
  list: readonly Named[];
  /** What choosing nothing is called; where left out, something must be chosen. */
  any?: string;
}

/** One of a list. */
export function Choice({ name, label, value, list, any }: Props) {
  return (
    <p className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        {any !== undefined && <option value="">{any}</option>}
        {list.map(({ id, name: text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
