import { readInstant } from './instant.ts';

/** Midnight UTC of a yyyy-mm-dd date; null where there is no such date. */
export function readDate(date: string): number | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? readInstant(`${date}T00:00:00Z`) : null;
}
