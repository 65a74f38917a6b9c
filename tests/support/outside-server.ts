import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as the mail server of the world outside received it. */
export interface DeliveredLetter {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

export interface OutsideServer {
  /** For SMTP_URL. */
  readonly url: string;
  /** Everything that arrived, in order. */
  readonly delivered: DeliveredLetter[];
  /** Refuses recipients with this code where set. */
  refuseWith: number | null;
  /** Resolves the moment that so many letters more have arrived, before the sender hears of the last. */
  arrived(count: number): Promise<void>;
  close(): Promise<void>;
}

/** A real SMTP server on loopback that stands for everybody else's. */
export async function outsideServer(): Promise<OutsideServer> {
  const delivered: DeliveredLetter[] = [];
  const world = { refuseWith: null as number | null };
  const arrivals = new EventEmitter();
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    closeTimeout: 1_000,
    disabledCommands: ['STARTTLS', 'AUTH'],
    maxAllowedUnauthenticatedCommands: false,
    onRcptTo: (_address, _session, done) => {
      const code = world.refuseWith;
      done(code === null ? null : Object.assign(new Error('no'), { responseCode: code }));
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        delivered.push({ from, to, raw: Buffer.concat(chunks).toString('utf8') });
        arrivals.emit('letter');
        done();
      });
    },
  });
  // A sender that is killed breaks its connection off; that is what is tested, not an error here.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(world, {
    url: `smtp://127.0.0.1:${port}?tls=off`,
    delivered,
    arrived: async (count: number) => {
      for (let left = count; left > 0; left -= 1) await once(arrivals, 'letter');
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}
