import type { Named } from '#components/use-view.ts';
import type { Messages } from '#messages/messages.ts';

interface Props {
  words: Messages['admin'];
  reference: string;
  address: string;
  status: string;
  purpose: string;
  statuses: readonly Named[];
  purposes: readonly Named[];
}

/** Finding: by reference and filters, which stand in the page's address; by e-mail address, which must not. */
export function ObjectionFilters(props: Props) {
  const { words, reference, address, status, purpose } = props;
  return (
    <div className="office-filters">
      <form className="filter" method="get" action="/admin/objections">
        <p className="field">
          <label htmlFor="reference">{words.searchReference}</label>
          <input
            id="reference"
            name="reference"
            defaultValue={reference}
            autoComplete="off"
            spellCheck={false}
          />
        </p>
        <Choice
          id="status"
          label={words.status}
          any={words.anyStatus}
          chosen={status}
          of={props.statuses}
        />
        <Choice
          id="purpose"
          label={words.purpose}
          any={words.anyPurpose}
          chosen={purpose}
          of={props.purposes}
        />
        <button className="button" type="submit">
          {words.search}
        </button>
      </form>
      <form className="filter" method="post" action="/admin/objections">
        <p className="field">
          <label htmlFor="address">{words.searchAddress}</label>
          <input
            id="address"
            name="address"
            defaultValue={address}
            autoComplete="off"
            spellCheck={false}
          />
        </p>
        <button className="button" type="submit">
          {words.search}
        </button>
        <p className="filter-clear">
          <a href="/admin/objections">{words.clear}</a>
        </p>
      </form>
    </div>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  any: string;
  chosen: string;
  of: readonly Named[];
}

function Choice({ id, label, any, chosen, of }: ChoiceProps) {
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={id} defaultValue={chosen}>
        <option value="">{any}</option>
        {of.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
    </p>
  );
}
