import MailComposer from 'nodemailer/lib/mail-composer';
import type { Instant } from '#rules/instant.ts';

export interface OutgoingLetter {
  /** With its angle brackets; fixed for good, so that a letter that goes twice is one message. */
  readonly messageId: string;
  /** `Name <address>` from the settings. */
  readonly from: string;
  /** Where answers go. */
  readonly replyTo: string;
  /** Canonical. */
  readonly to: string;
  readonly date: Instant;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The Message-ID that it answers, with its angle brackets; null for a letter of our own accord. */
  readonly inReplyTo: string | null;
}

/** The message as bytes, with CRLF, ready for DKIM and SMTP. Reads no file and fetches nothing. */
export function buildMessage(letter: OutgoingLetter): Promise<Buffer> {
  const { inReplyTo } = letter;
  const composer = new MailComposer({
    messageId: letter.messageId,
    from: letter.from,
    replyTo: letter.replyTo,
    // As an object, so that no part of the address is ever parsed as a list or a name.
    to: { name: '', address: letter.to },
    date: new Date(letter.date),
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    headers: {
      // RFC 3834: no machine shall answer this, and none of ours ever answers such a mail.
      'Auto-Submitted': inReplyTo === null ? 'auto-generated' : 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
    },
    ...(inReplyTo === null ? {} : { inReplyTo, references: inReplyTo }),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: '\r\n',
  });
  return new Promise((resolve, reject) => {
    composer.compile().build((error, message) => {
      if (error || !message) reject(error ?? new Error('the message came out empty'));
      else resolve(message);
    });
  });
}
