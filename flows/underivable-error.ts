/** The rules or a constraint refused what these events would give; the database itself is well. */
export class UnderivableError extends Error {
  readonly eventIds: readonly number[];

  constructor(eventIds: readonly number[], cause: unknown) {
    super(`cannot derive from ${eventIds.length} events`, { cause });
    this.name = 'UnderivableError';
    this.eventIds = eventIds;
  }
}

/** Classes of SQLSTATE that say "not now" rather than "not this": connection, resources, shutdown, I/O, rollback. */
const OUTAGES = ['08', '53', '57', '58', '40', '55'];

/** Whether the database is away or busy, so that the same may succeed once it is back. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  const code = String(error.code);
  const isState = /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code);
  return isState
    ? OUTAGES.includes(code.slice(0, 2))
    : /^(CONNECT|CONNECTION_|E[A-Z]+$)/.test(code);
}
