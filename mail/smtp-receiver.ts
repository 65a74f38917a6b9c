import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { LARGEST_MESSAGE } from './largest-message.ts';
import { collect, reply } from './smtp-receiver-data.ts';
import { limitSessions } from './smtp-receiver-sessions.ts';

/** A message as it came, to be stored before the sender is told that it was taken. */
export interface ReceivedMessage {
  readonly raw: Buffer;
  readonly envelope: {
    /** Null for the null return path. */
    readonly from: string | null;
    readonly to: readonly string[];
    readonly ip: string;
    readonly helo: string;
  };
}

export interface SmtpReceiverOptions {
  readonly port: number;
  /** The interface; all of them where left out. */
  readonly host?: string | undefined;
  /** What it greets with. */
  readonly name: string;
  /** PEM; null switches STARTTLS off. */
  readonly tls: { readonly key: string; readonly cert: string } | null;
  /** Whether that recipient is one of ours; everybody else is refused in the session. */
  isLocal(recipient: string): boolean;
  /** Resolves once it is durable; a rejection is answered with 451, so that the sender tries again. */
  store(message: ReceivedMessage): Promise<void>;
  log(level: 'info' | 'warn', event: string, fields: Readonly<Record<string, unknown>>): void;
  /** Milliseconds that a whole session may last; ten minutes where left out. */
  readonly longestSession?: number;
}

export interface SmtpReceiver {
  readonly port: number;
  /** Stops listening and lets running sessions end. */
  close(): Promise<void>;
}

const RECIPIENTS = 10;
const CLIENTS = 200;

/**
 * Receives mail for the configured local recipients and for nobody else; relays nothing. CRLF.CRLF
 * alone ends a message. Answers 250 only once the message is durable.
 */
export async function startSmtpReceiver(options: SmtpReceiverOptions): Promise<SmtpReceiver> {
  const sessions = limitSessions(options.longestSession ?? 600_000);
  const server = new SMTPServer({
    ...LIMITS,
    name: options.name,
    banner: 'objections',
    disabledCommands: options.tls === null ? ['AUTH', 'STARTTLS'] : ['AUTH'],
    ...(options.tls ?? {}),
    onConnect: (session, done) => done(sessions.begin(session, server)),
    onClose: (session) => sessions.end(session),
    onRcptTo: ({ address }, _session, done) =>
      done(options.isLocal(address) ? null : reply(550, '5.1.1 No such recipient here')),
    onData: (stream, session, done) => {
      const { mailFrom, rcptTo } = session.envelope;
      const envelope = {
        from: mailFrom === false || mailFrom.address === '' ? null : mailFrom.address,
        to: rcptTo.map(({ address }) => address),
        ip: session.remoteAddress.replace(/^::ffff:/, ''),
        helo: session.hostNameAppearsAs,
      };
      collect(stream, LARGEST_MESSAGE)
        .then((raw) => options.store({ raw, envelope }))
        .then(
          () => done(null, '2.0.0 Stored'),
          (error: unknown) => {
            options.log('warn', 'mail_not_taken', { error });
            done(error instanceof Error && 'responseCode' in error ? error : AWAY);
          },
        );
    },
  });
  server.on('error', (error) => options.log('warn', 'smtp_session_error', { error }));
  return listening(server, options);
}

const AWAY = reply(451, '4.3.0 Not stored, please try again');

const LIMITS: SMTPServerOptions = {
  logger: false,
  authOptional: true,
  disableReverseLookup: true,
  size: LARGEST_MESSAGE,
  maxRecipients: RECIPIENTS,
  maxClients: CLIENTS,
  maxAllowedUnauthenticatedCommands: 1000,
  maxCommandLength: 4096,
  socketTimeout: 60_000,
  closeTimeout: 5_000,
};

function listening(server: SMTPServer, options: SmtpReceiverOptions): Promise<SmtpReceiver> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(options.port, options.host, () => {
      const { port } = server.server.address() as AddressInfo;
      resolve({ port, close: () => new Promise((done) => server.close(() => done())) });
    });
  });
}
