import { ScrollArea } from '#components/scroll-area.tsx';
import { StateMark } from '#components/state-mark.tsx';
import type { UseView } from '#components/use-view.ts';
import type { Messages } from '#messages/messages.ts';

/** What the map shows, as a table. */
export function UseTable({
  uses,
  words,
}: {
  uses: readonly UseView[];
  words: Messages['overview'];
}) {
  return (
    <ScrollArea label={words.tableCaption}>
      <table>
        <caption className="visually-hidden">{words.tableCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columnData}</th>
            <th scope="col">{words.columnProducts}</th>
            <th scope="col">{words.columnUse}</th>
            <th scope="col">{words.columnState}</th>
            <th scope="col">{words.columnPlaces}</th>
          </tr>
        </thead>
        {uses.map((use) => (
          <UseRows key={use.purpose} use={use} />
        ))}
      </table>
    </ScrollArea>
  );
}

function UseRows({ use }: { use: UseView }) {
  const rows = Math.max(1, use.families.length);
  return (
    <tbody>
      {use.families.map((family, i) => (
        <tr key={family.id}>
          <td>
            {family.name}: {family.categories.map(({ name }) => name).join(', ')}
          </td>
          <td>{family.products.map(({ name }) => name).join(', ')}</td>
          {i === 0 && (
            <>
              <th scope="rowgroup" rowSpan={rows}>
                <a href={use.href}>{use.title}</a>
              </th>
              <td rowSpan={rows}>
                <span className="state-line">
                  <StateMark state={use.state} />
                  {use.stateText}
                </span>
              </td>
              <td rowSpan={rows}>
                {use.places.map((place) => (
                  <span key={place.id} className="block">
                    {place.name}: {place.products.map(({ name }) => name).join(', ')}
                  </span>
                ))}
              </td>
            </>
          )}
        </tr>
      ))}
    </tbody>
  );
}
