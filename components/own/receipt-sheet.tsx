import type { Messages } from '#messages/messages.ts';

export interface ReceiptView {
  readonly reference: string;
  readonly received: string;
  readonly channel: string;
  readonly statusHref: string | null;
  readonly objections: readonly {
    readonly purpose: string;
    readonly title: string;
    readonly status: string;
    readonly notice: {
      readonly href: string;
      readonly version: string;
      readonly hash: string;
    } | null;
    /** Each with what is protected there. */
    readonly accounts: readonly string[];
  }[];
}

/** What was said and for what it holds, to print or to keep. */
export function ReceiptSheet({
  words,
  receipt,
}: {
  words: Messages['history'];
  receipt: ReceiptView;
}) {
  const { reference, received, channel, statusHref, objections } = receipt;
  return (
    <section className="sheet strong mt-12" aria-labelledby="receipt-reference">
      <p className="reference" id="receipt-reference">
        {reference}
      </p>
      <dl className="facts mt-4">
        <dt>{words.receivedAt}</dt>
        <dd>{received}</dd>
        <dt>{words.channelName}</dt>
        <dd>{channel}</dd>
      </dl>
      {objections.map((objection) => (
        <ReceiptObjection key={objection.purpose} words={words} objection={objection} />
      ))}
      <p className="actions no-print mt-6">
        <a className="button" href={`/my/receipts/${reference}.json`}>
          {words.json}
        </a>
        {statusHref !== null && (
          <a className="button" href={statusHref}>
            {words.status}
          </a>
        )}
      </p>
      <p className="muted no-print mt-4">{words.print}</p>
    </section>
  );
}

function ReceiptObjection({
  words,
  objection: { title, status, notice, accounts },
}: {
  words: Messages['history'];
  objection: ReceiptView['objections'][number];
}) {
  return (
    <div className="mt-6">
      <h2 className="ways">
        {title} <span className="muted">{status}</span>
      </h2>
      <dl className="facts mt-2">
        <dt>{words.accounts}</dt>
        <dd>
          {accounts.length === 0 ? (
            words.accountsNone
          ) : (
            <ul className="plain-list">
              {accounts.map((account) => (
                <li key={account}>{account}</li>
              ))}
            </ul>
          )}
        </dd>
        {notice !== null && (
          <>
            <dt>{words.noticeVersion}</dt>
            <dd>
              <a href={notice.href}>{notice.version}</a>
            </dd>
            <dt>{words.hash}</dt>
            <dd className="hash">{notice.hash}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
