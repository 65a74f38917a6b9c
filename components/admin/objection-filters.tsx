import type { Named } from '#components/use-view.ts';
import type { Messages } from '#messages/messages.ts';
import { Choice } from './choice.tsx';
import { PersonSearch, type PersonSearchView } from './person-search.tsx';

interface Props {
  words: Messages['admin'];
  desk: Messages['desk'];
  reference: string;
  person: PersonSearchView;
  status: string;
  purpose: string;
  statuses: readonly Named[];
  purposes: readonly Named[];
}

/** Finding: by reference and filters, which stand in the page's address; by whose it is, which must not. */
export function ObjectionFilters(props: Props) {
  const { words, reference, status, purpose } = props;
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
          name="status"
          label={words.status}
          any={words.anyStatus}
          value={status}
          list={props.statuses}
        />
        <Choice
          name="purpose"
          label={words.purpose}
          any={words.anyPurpose}
          value={purpose}
          list={props.purposes}
        />
        <button className="button" type="submit">
          {words.search}
        </button>
      </form>
      <PersonSearch words={props.desk} label={words.searchAddress} person={props.person} />
      <p className="filter-clear">
        <a href="/admin/objections">{words.clear}</a>
      </p>
    </div>
  );
}
