/** PostgreSQL refuses to run as root; as root it runs as this user, which owns nothing else (nobody, almost everywhere). */
const NOBODY = 65534;

export interface PostgresUser {
  readonly uid: number;
  readonly gid: number;
}

/** The user that PostgreSQL must run as, or null where it may run as ourselves. */
export function postgresUser(): PostgresUser | null {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : null;
}
