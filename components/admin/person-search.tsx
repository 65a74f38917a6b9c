import type { Messages } from '#messages/messages.ts';
import { WhyField } from './why-field.tsx';

export interface PersonSearchView {
  readonly address: string;
  readonly account: string;
  readonly center: string;
  readonly why: string;
  readonly isMissing: boolean;
}

interface Props {
  words: Messages['desk'];
  /** Of the field for the address. */
  label: string;
  person: PersonSearchView;
}

/** Looking up one person: posted, with a reason. */
export function PersonSearch({ words, label, person }: Props) {
  const fields = [
    { name: 'address', label, value: person.address },
    { name: 'account', label: words.find.account, value: person.account },
    { name: 'center', label: words.find.center, value: person.center },
  ];
  return (
    <form className="form sheet person-search" method="post" action="/admin/objections">
      <h2>{words.find.person}</h2>
      <div className="filter">
        {fields.map(({ name, label: text, value }) => (
          <p className="field" key={name}>
            <label htmlFor={name}>{text}</label>
            <input
              id={name}
              name={name}
              maxLength={400}
              defaultValue={value}
              autoComplete="off"
              spellCheck={false}
            />
          </p>
        ))}
      </div>
      <WhyField words={words} isMissing={person.isMissing} value={person.why} />
      <button className="button" type="submit">
        {words.open}
      </button>
    </form>
  );
}
