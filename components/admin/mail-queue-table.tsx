import { ScrollArea } from '#components/scroll-area.tsx';
import type { Messages } from '#messages/messages.ts';

export interface MailRow {
  readonly href: string;
  readonly received: string;
  /** What a screen reader hears for the link. */
  readonly label: string;
  /** Masked. */
  readonly from: string;
  readonly understood: string;
  readonly sender: string;
  readonly because: string;
  readonly filing: string | null;
}

interface Props {
  words: Messages['mailQueue'];
  rows: readonly MailRow[];
  next: string | null;
}

/** The mails that wait for a person; no word of them is shown before one is opened. */
export function MailQueueTable({ words, rows, next }: Props) {
  if (rows.length === 0) return <p className="mt-8">{words.empty}</p>;
  return (
    <>
      <ScrollArea label={words.caption} className="office-list mt-8">
        <table>
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.received}</th>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.understood}</th>
              <th scope="col">{words.sender}</th>
              <th scope="col">{words.because}</th>
              <th scope="col">{words.protects}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.href}>
                <th scope="row">
                  <a href={row.href} aria-label={row.label}>
                    {row.received}
                  </a>
                </th>
                <td>{row.from}</td>
                <td>{row.understood}</td>
                <td>{row.sender}</td>
                <td>{row.because}</td>
                <td className="nowrap">{row.filing ?? words.protectsNot}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {next !== null && (
        <p className="pages">
          <a className="button" href={next}>
            {words.older}
          </a>
        </p>
      )}
    </>
  );
}
