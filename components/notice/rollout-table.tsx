import { ScrollArea } from '#components/scroll-area.tsx';
import { StateMark, type UseState } from '#components/state-mark.tsx';
import type { Messages } from '#messages/messages.ts';

export interface RolloutRow {
  readonly where: string;
  readonly state: UseState;
  readonly stateText: string;
  /** Null where it is not carried out. */
  readonly basis: string | null;
  readonly start: string | null;
}

/** Where a use is carried out, on what basis, and from when. */
export function RolloutTable({
  words,
  rows,
}: {
  words: Messages['notice'];
  rows: readonly RolloutRow[];
}) {
  return (
    <ScrollArea label={words.where}>
      <table>
        <caption className="visually-hidden">{words.where}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columnWhere}</th>
            <th scope="col">{words.columnBasis}</th>
            <th scope="col">{words.columnStart}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ where, state, stateText, basis, start }) => (
            <tr key={where}>
              <th scope="row">{where}</th>
              <td>
                <span className={`state-line state-${state}`}>
                  <StateMark state={state} />
                  {basis ?? stateText}
                </span>
              </td>
              <td>{start ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
