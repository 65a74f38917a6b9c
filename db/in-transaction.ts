import type { Queries, Sql, Transaction } from './connect.ts';

const DEADLOCK = '40P01';
const SERIALIZATION = '40001';
const ATTEMPTS = 5;

/**
 * Runs `work` in one transaction. Two writers that met in opposite orders (a deadlock) end as if one
 * had come after the other: the one that was thrown out is run again, so `work` must have no effect
 * outside the transaction.
 */
export async function inTransaction<T>(
  sql: Sql,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return (await sql.begin((tx) => work(tx))) as T;
    } catch (error) {
      if (attempt === ATTEMPTS || !isRetried(error)) throw error;
    }
  }
}

/** Reads that belong together see one state of the database. */
export async function inSnapshot<T>(sql: Sql, work: (tx: Queries) => Promise<T>): Promise<T> {
  return (await sql.begin('isolation level repeatable read read only', (tx) => work(tx))) as T;
}

function isRetried(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === DEADLOCK || code === SERIALIZATION;
}
