import type { Naming } from '#app/my/naming.ts';
import type { ReceiptView } from '#components/own/receipt-sheet.tsx';
import type { Receipt } from '#flows/read-receipt.ts';
import { fill } from '#messages/fill.ts';
import type { Messages } from '#messages/messages.ts';

/** A receipt in words. */
export function describeReceipt(
  { reference, receivedAt, channel, objections, statusToken }: Receipt,
  { history, status, admin, change }: Messages,
  naming: Naming,
): ReceiptView {
  const channels: Readonly<Record<string, string>> = history.channel;
  return {
    reference,
    received: naming.instant(receivedAt),
    channel: channels[channel] ?? channel,
    statusHref: statusToken === null ? null : `/status/${statusToken}`,
    objections: objections.map(({ purpose, title, status: state, notice, accounts }) => ({
      purpose,
      title,
      status: admin.statuses[state],
      notice: notice && {
        href: `/notices/${purpose}/${notice.version}`,
        version: fill(history.version, { version: notice.version }),
        hash: notice.hash,
      },
      accounts: accounts.map(({ account, product, from, until, full }) => {
        const since = full ? status.full : fill(status.since, { instant: naming.instant(from) });
        const end =
          until === null ? '' : ` (${fill(change.ended, { instant: naming.instant(until) })})`;
        return `${naming.account(account, product)}: ${since}${end}`;
      }),
    })),
  };
}
