import postgres from 'postgres';
import { arrayType } from './array-types.ts';
import { withSteadyBegin } from './steady-begin.ts';
import { SteadySocket } from './steady-socket.ts';
import { asTimestamp } from './timestamp.ts';

/**
 * A client, or a transaction of it: what every query takes. Instants come and go as milliseconds
 * (a `Date` is taken, too), bigints as numbers, calendar dates as `yyyy-mm-dd`.
 */
export type Queries = postgres.ISql;
export type Sql = postgres.Sql;
export type Transaction = postgres.TransactionSql;

export interface ConnectOptions {
  /** Connections of this process; modest, as several processes share one server. */
  readonly max?: number;
  /** Shown in pg_stat_activity. */
  readonly name?: string;
}

const INT8 = 20;
const DATE = 1082;
const TIMESTAMPTZ = 1184;
const TEXTS = 1009;
const INT4S = 1007;
const INT8S = 1016;
const TIMESTAMPTZS = 1185;

const asText = { write: String, read: String };
const asNumber = { write: String, read: Number };
const asInstant = { write: asTimestamp, read: Date.parse };

/** Positions and ids stay far below 2^53, and so does every instant. */
const types = {
  whole: { to: INT8, from: [INT8], serialize: String, parse: Number },
  date: { to: DATE, from: [DATE], serialize: String, parse: String },
  instant: {
    to: TIMESTAMPTZ,
    from: [TIMESTAMPTZ],
    serialize: asTimestamp,
    parse: (text: string) => Date.parse(text),
  },
  texts: arrayType(TEXTS, asText),
  integers: arrayType(INT4S, asNumber),
  wholes: arrayType(INT8S, asNumber),
  instants: arrayType(TIMESTAMPTZS, asInstant),
};

/**
 * Spaces, which the server ignores. The driver sends a first message of this length at once, and not
 * behind what a connection that died has left it waiting for.
 */
const LONG_STARTUP = ' '.repeat(1100);

/** Opens a pool of at most `max` connections (8). Nothing connects before the first query. */
export function connect(url: string, options: ConnectOptions = {}): Sql {
  const client = postgres(url, {
    max: options.max ?? 8,
    types,
    fetch_types: false,
    idle_timeout: 60,
    connect_timeout: 10,
    // Seconds. A database that was started again is found again at once, not after the driver's up to twenty.
    backoff: (attempts: number) => Math.min(0.5, 0.02 * 2 ** attempts),
    onnotice: () => undefined,
    connection: {
      application_name: options.name ?? 'objection-portal',
      TimeZone: 'UTC',
      DateStyle: 'ISO',
      options: LONG_STARTUP,
    },
    ...(isEncrypted(url) ? {} : { socket: openSocket }),
  });
  return withSteadyBegin(client as unknown as Sql);
}

/** Over TLS the driver makes its own socket. A process that dies of a lost connection is started again. */
function isEncrypted(url: string): boolean {
  const { searchParams } = new URL(url);
  const mode = searchParams.get('sslmode') ?? searchParams.get('ssl') ?? 'disable';
  return mode !== 'disable' && mode !== 'false';
}

interface ServerPlace {
  readonly host: readonly string[];
  readonly port: readonly number[];
  readonly path?: string | undefined;
}

function openSocket({ host, port, path }: ServerPlace): SteadySocket {
  const socket = new SteadySocket();
  if (path) socket.connect(path);
  else socket.connect(port[0] ?? 5432, host[0] ?? 'localhost');
  return socket;
}
