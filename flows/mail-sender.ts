import type { InboundRow } from '#db/inbound-messages.ts';
import type { MessageReading } from '#mail/inbound/message-reading.ts';
import type { House } from './house.ts';

export interface MailSender {
  /** Canonical. */
  readonly address: string;
  /** False for machines, and for mail that its own domain disowns: nothing is ever sent because of it. */
  readonly mayReply: boolean;
}

/** Who wrote a mail that was read; null where it has no single sender or could not be read. */
export function mailSender(house: House, row: InboundRow): MailSender | null {
  if (row.reading === null) return null;
  const text = Buffer.from(house.vault.open(row.reading)).toString('utf8');
  const { sender, mayReply, authenticated } = JSON.parse(text) as MessageReading;
  if (sender === null) return null;
  return { address: sender.address, mayReply: mayReply && authenticated !== 'dmarc_fail' };
}
