import type { Named } from '#components/use-view.ts';
import type { Messages } from '#messages/messages.ts';

/** Where in the stream to begin, and what of it; both stand in the page's address. */
export function StreamFilter({
  words,
  from,
  type,
  types,
}: {
  words: Messages['desk']['log'];
  from: string;
  type: string;
  types: readonly Named[];
}) {
  return (
    <form className="filter mt-8" method="get" action="/admin/log">
      <p className="field">
        <label htmlFor="from">{words.before}</label>
        <input id="from" name="from" inputMode="numeric" defaultValue={from} autoComplete="off" />
      </p>
      <p className="field">
        <label htmlFor="type">{words.type}</label>
        <select id="type" name="type" defaultValue={type}>
          <option value="">{words.anyType}</option>
          {types.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <button className="button" type="submit">
        {words.show}
      </button>
      <p className="filter-clear">
        <a href="/admin/log">{words.newest}</a>
      </p>
    </form>
  );
}
