import postgres from 'postgres';

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

/** Positions and ids stay far below 2^53, and so does every instant. */
const types = {
  whole: { to: INT8, from: [INT8], serialize: String, parse: Number },
  date: { to: DATE, from: [DATE], serialize: String, parse: String },
  instant: {
    to: TIMESTAMPTZ,
    from: [TIMESTAMPTZ],
    serialize: (at: number | Date) => new Date(at).toISOString(),
    parse: (text: string) => Date.parse(text),
  },
};

/** Opens a pool of at most `max` connections (8). Nothing connects before the first query. */
export function connect(url: string, options: ConnectOptions = {}): Sql {
  const client = postgres(url, {
    max: options.max ?? 8,
    types,
    idle_timeout: 60,
    connect_timeout: 10,
    onnotice: () => undefined,
    connection: {
      application_name: options.name ?? 'objection-portal',
      TimeZone: 'UTC',
      DateStyle: 'ISO',
    },
  });
  return client as unknown as Sql;
}
