import { localMailbox } from '#mail/outbound/local-mailbox.ts';
import type { MailTransport } from '#mail/outbound/mail-transport.ts';
import { smtpTransport } from '#mail/outbound/smtp-transport.ts';
import type { House } from './house.ts';
import { mailboxFolder } from './read-mailbox.ts';

/** How letters leave: through the operator's server, or into the local mailbox where none is set. */
export function openTransport({ settings }: Pick<House, 'settings'>): MailTransport {
  return settings.smtpUrl === null
    ? localMailbox(mailboxFolder(settings))
    : smtpTransport(settings.smtpUrl, settings.dkim);
}
