import { ScrollArea } from '#components/scroll-area.tsx';
import type { Messages } from '#messages/messages.ts';

export interface StreamRow {
  readonly position: number;
  readonly what: string;
  readonly type: string;
  readonly at: string;
  /** Only where it was entered at another instant than it happened. */
  readonly enteredAt: string | null;
  readonly who: string;
  readonly about: readonly string[];
  readonly evidence: readonly string[];
  readonly isWhole: boolean;
  /** What else it says, as JSON; null for nothing. */
  readonly body: string | null;
  readonly commitment: string;
}

export function StreamTable({ words, rows }: { words: Messages; rows: readonly StreamRow[] }) {
  const w = words.desk.log;
  if (rows.length === 0) return <p className="mt-8">{w.none}</p>;
  return (
    <ScrollArea label={w.caption} className="office-list mt-8">
      <table>
        <caption className="visually-hidden">{w.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.position}</th>
            <th scope="col">{w.what}</th>
            <th scope="col">{w.when}</th>
            <th scope="col">{w.who}</th>
            <th scope="col">{w.about}</th>
            <th scope="col">{w.evidence}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Entry key={row.position} words={w} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Entry({ words, row }: { words: Messages['desk']['log']; row: StreamRow }) {
  return (
    <tr>
      <th scope="row">{row.position}</th>
      <td>
        {row.what}
        {row.what !== row.type && <span className="muted small block">{row.type}</span>}
      </td>
      <td>
        {row.at}
        {row.enteredAt !== null && <span className="muted small block">{row.enteredAt}</span>}
      </td>
      <td>{row.who}</td>
      <td>
        {row.about.map((each) => (
          <span className="block" key={each}>
            {each}
          </span>
        ))}
      </td>
      <td>
        {row.evidence.join(', ')}
        {!row.isWhole && <span className="block">{words.shredded}</span>}
        <details>
          <summary>{words.details}</summary>
          {row.body !== null && <pre className="letter-text">{row.body}</pre>}
          <p className="hash">
            {words.commitment} {row.commitment}
          </p>
        </details>
      </td>
    </tr>
  );
}
