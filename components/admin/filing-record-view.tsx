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
      /** The steps by which it came there, in words. */
      readonly way: readonly string[];
    }[];
  }[];
  readonly timeline: readonly Step[];
  readonly letters: readonly {
    readonly id: string;
    readonly name: string;
    readonly state: string;
  }[];
}

interface Props {
  words: Messages;
  record: RecordView;
  /** The sealed reason, to ask for the whole address with; null where it is shown already, or there is none. */
  look: string | null;
}

/** One filing for the office: what it is, what happened to it, which accounts it covers, which letters went. */
export function FilingRecordView({ words, record, look }: Props) {
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
            <CarriedBy words={words} caption={objection.use} accounts={objection.accounts} />
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
          {look !== null && (
            <form method="post" action={`/admin/objections/${record.reference}`}>
              <input type="hidden" name="look" value={look} />
              <button className="button quiet" type="submit">
                {words.desk.reveal}
              </button>
            </form>
          )}
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
  words: Messages;
  caption: string;
  accounts: RecordView['objections'][number]['accounts'];
}) {
  const w = words.admin;
  if (accounts.length === 0) return <p className="muted mt-2">{w.accountsNone}</p>;
  return (
    <ScrollArea label={`${w.accounts}: ${caption}`} className="mt-2">
      <table className="compact">
        <caption className="visually-hidden">{`${w.accounts}: ${caption}`}</caption>
        <thead>
          <tr>
            <th scope="col">{w.columnAccount}</th>
            <th scope="col">{w.columnFrom}</th>
            <th scope="col">{w.columnUntil}</th>
            <th scope="col">{words.desk.wayTitle}</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ account, product, from, until, way }) => (
            <tr key={account}>
              <th scope="row">
                {account}
                <span className="muted block">{product}</span>
              </th>
              <td>{from}</td>
              <td>{until}</td>
              <td>
                {way.map((step) => (
                  <span className="block small" key={step}>
                    {step}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}
