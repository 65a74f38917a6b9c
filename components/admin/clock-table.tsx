import { ScrollArea } from '#components/scroll-area.tsx';
import type { Messages } from '#messages/messages.ts';

export interface ClockRow {
  readonly reference: string;
  readonly received: string;
  readonly due: string;
  readonly isLate: boolean;
  readonly isExtended: boolean;
}

/** What is due this week and what is late, the most urgent first. */
export function ClockTable({ words, rows }: { words: Messages; rows: readonly ClockRow[] }) {
  const w = words.desk.overview;
  if (rows.length === 0) return <p className="mt-2">{w.clockNone}</p>;
  return (
    <ScrollArea label={w.clockCaption} className="mt-4">
      <table>
        <caption className="visually-hidden">{w.clockCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.admin.columnReference}</th>
            <th scope="col">{w.received}</th>
            <th scope="col">{w.due}</th>
            <th scope="col">{words.admin.status}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.reference}>
              <th scope="row" className="nowrap">
                <a href={`/admin/objections/${row.reference}`}>{row.reference}</a>
              </th>
              <td>{row.received}</td>
              <td>
                {row.due}
                {row.isExtended && <span className="muted small block">{w.extended}</span>}
              </td>
              <td>{row.isLate ? <strong>{w.late}</strong> : w.dueThisWeek}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
