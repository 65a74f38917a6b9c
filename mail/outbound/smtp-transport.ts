import { createTransport } from 'nodemailer';
import type { Delivery, MailTransport } from './mail-transport.ts';

export interface DkimKey {
  readonly domain: string;
  readonly selector: string;
  /** PEM. */
  readonly privateKey: string;
}

/** Well below a letter's lease: a sender that hangs gives up before another may take the letter up. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/**
 * Sends through the operator's server: one connection kept open, one letter at a time, so that a
 * sender that dies leaves at most one letter of which nobody knows whether it went.
 */
export function smtpTransport(url: string, dkim: DkimKey | null): MailTransport {
  const { hostname, port, protocol, username, password, searchParams } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    pool: true,
    maxConnections: 1,
    maxMessages: Number.POSITIVE_INFINITY,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: searchParams.get('tls') === 'required',
    ignoreTLS: searchParams.get('tls') === 'off',
    ...(username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    ...TIMEOUTS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(dkim === null
      ? {}
      : {
          dkim: {
            domainName: dkim.domain,
            keySelector: dkim.selector,
            privateKey: dkim.privateKey,
          },
        }),
  });
  return {
    async send(envelope, message) {
      try {
        await transport.sendMail({
          envelope: { from: envelope.from, to: [envelope.to] },
          raw: message,
        });
        return { kind: 'sent' };
      } catch (error) {
        return deliveryOf(error);
      }
    },
    close: async () => transport.close(),
  };
}

/** A server's 5xx to the recipient or the message is for good; all else (no server, no login, 4xx) is not. */
function deliveryOf(error: unknown): Delivery {
  const { code, responseCode, command } = error as {
    code?: string;
    responseCode?: number;
    command?: string;
  };
  const why = [code, command, responseCode].filter((part) => part !== undefined).join(' ');
  const aboutLetter = command === 'RCPT TO' || command === 'DATA';
  const forGood = aboutLetter && responseCode !== undefined && responseCode >= 500;
  return { kind: forGood ? 'refused' : 'put_off', why: why === '' ? 'unknown' : why };
}
