import { ScrollArea } from '#components/scroll-area.tsx';
import { type Step, Timeline } from '#components/timeline.tsx';
import type { Messages } from '#messages/messages.ts';
import { StatusMark } from './status-mark.tsx';

export interface RecordView {
  readonly reference: string;
  readonly received: string;
  readonly channel: string;
  /** A masked address, or an account. */
  readonly target: string;
  readonly locale: string;
  readonly texts: readonly { readonly kind: string; readonly text: string }[];
  readonly objections: readonly {
    readonly id: string;
    readonly use: string;
    readonly status: string;
    readonly statusText: string;
    readonly accounts: readonly {
      readonly account: string;
      readonly product: string;
      readonly from: string;
      readonly until: string;
    }[];
  }[];
  readonly timeline: readonly Step[];
  readonly letters: readonly {
    readonly id: string;
    readonly name: string;
    readonly state: string;
  }[];
}

/** One filing for the office: what it is, what happened to it, which accounts it covers, which letters went. */
export function FilingRecordView({ words, record }: { words: Messages; record: RecordView }) {
  const w = words.admin;
  return (
    <div className="two mt-10">
      <div className="filing-side">
        {record.objections.map((objection) => (
          <section key={objection.id} aria-labelledby={`use-${objection.id}`}>
            <h2 id={`use-${objection.id}`}>{objection.use}</h2>
            <p className="mt-1">
              <StatusMark status={objection.status} text={objection.statusText} />
            </p>
            <CarriedBy words={w} caption={objection.use} accounts={objection.accounts} />
          </section>
        ))}
      </div>
      <div className="filing-side">
        <section className="sheet">
          <h2>{w.filed}</h2>
          <dl className="facts mt-3">
            <dt>{w.columnReceived}</dt>
            <dd>{record.received}</dd>
            <dt>{w.channel}</dt>
            <dd>{record.channel}</dd>
            <dt>{w.address}</dt>
            <dd>{record.target}</dd>
            <dt>{w.language}</dt>
            <dd>{record.locale}</dd>
          </dl>
          {record.texts.map(({ kind, text }) => (
            <div className="mt-4" key={kind}>
              <p className="label">{kind === 'reason' ? w.reason : w.evidence}</p>
              <pre className="letter-text">{text}</pre>
            </div>
          ))}
        </section>
        <section>
          <h2>{w.letters}</h2>
          {record.letters.length === 0 && <p>{w.lettersNone}</p>}
          <ul className="uses plain-list">
            {record.letters.map(({ id, name, state }) => (
              <li key={id}>
                {name} <span className="muted">{state}</span>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{w.timeline}</h2>
          <div className="mt-4">
            <Timeline steps={record.timeline} />
          </div>
        </section>
      </div>
    </div>
  );
}

function CarriedBy({
  words,
  caption,
  accounts,
}: {
  words: Messages['admin'];
  caption: string;
  accounts: RecordView['objections'][number]['accounts'];
}) {
  if (accounts.length === 0) return <p className="muted mt-2">{words.accountsNone}</p>;
  return (
    <ScrollArea label={`${words.accounts}: ${caption}`} className="mt-2">
      <table className="compact">
        <caption className="visually-hidden">{`${words.accounts}: ${caption}`}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columnAccount}</th>
            <th scope="col">{words.columnFrom}</th>
            <th scope="col">{words.columnUntil}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ account, product, from, until }) => (
            <tr key={account}>
              <th scope="row">
                {account}
                <span className="muted block">{product}</span>
              </th>
              <td>{from}</td>
              <td>{until}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
