/** PostgreSQL counts no year 0 as we write it; nothing of ours is that old. */
const EARLIEST = Date.parse('0001-01-01T00:00:00Z');

/** An instant as PostgreSQL reads it; before the year 1, the beginning of that year. */
export function asTimestamp(at: number | Date): string {
  return new Date(Math.max(EARLIEST, Number(at))).toISOString();
}
