import { drizzle } from 'drizzle-orm/pg-proxy';
import type { Queries } from './connect.ts';

/**
 * Drizzle over a client or a transaction of ours. By its proxy driver, as the one for postgres.js
 * changes how the whole client reads instants and JSON.
 */
export function drizzleOver(sql: Queries) {
  return drizzle(async (text, params) => {
    const rows = await sql.unsafe(text, params as never[]).values();
    return { rows: [...rows] };
  });
}
