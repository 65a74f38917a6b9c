import { ScrollArea } from '#components/scroll-area.tsx';
import type { Messages } from '#messages/messages.ts';
import { StatusMark } from './status-mark.tsx';

export interface ObjectionRow {
  readonly id: string;
  readonly reference: string;
  readonly href: string;
  readonly received: string;
  readonly use: string;
  readonly status: string;
  readonly statusText: string;
  readonly accounts: number;
  /** Masked. */
  readonly address: string;
}

interface Props {
  words: Messages;
  rows: readonly ObjectionRow[];
  next: string | null;
}

export function ObjectionTable({ words, rows, next }: Props) {
  const w = words.admin;
  if (rows.length === 0) return <p className="mt-8">{w.nothing}</p>;
  return (
    <>
      <ScrollArea label={w.caption} className="office-list mt-8">
        <table>
          <caption className="visually-hidden">{w.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{w.columnReference}</th>
              <th scope="col">{w.columnReceived}</th>
              <th scope="col">{w.columnUse}</th>
              <th scope="col">{w.columnState}</th>
              <th scope="col">{w.address}</th>
              <th scope="col">{w.columnAccounts}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" className="nowrap">
                  <a href={row.href}>{row.reference}</a>
                </th>
                <td>{row.received}</td>
                <td>{row.use}</td>
                <td>
                  <StatusMark status={row.status} text={row.statusText} />
                </td>
                <td>{row.address}</td>
                <td>{row.accounts}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {next !== null && (
        <p className="pages">
          <a className="button" href={next}>
            {words.site.next}
          </a>
        </p>
      )}
    </>
  );
}
