import postgres from 'postgres';

export interface DatabaseUrls {
  /** The application role: reads and appends. */
  readonly databaseUrl: string;
  /** The owner role: migrates. */
  readonly migrateUrl: string;
}

/**
 * The two roles and the database, made where they are missing; the passwords are set anew each time.
 * `url` is a superuser's. The owner owns the database and is no superuser.
 */
export async function prepareRoles(
  url: string,
  password: (role: string) => string,
): Promise<DatabaseUrls> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    for (const role of ['portal_owner', 'portal_application']) {
      const [known] = await sql`select 1 from pg_roles where rolname = ${role}`;
      const verb = known === undefined ? 'create' : 'alter';
      // Passwords are base64url, so no quote can stand in one.
      await sql.unsafe(`${verb} role ${role} login password '${password(role)}'`);
    }
    const [made] = await sql`select 1 from pg_database where datname = 'portal'`;
    if (made === undefined) await sql.unsafe('create database portal owner portal_owner');
  } finally {
    await sql.end();
  }
  return {
    databaseUrl: as(url, 'portal_application', password),
    migrateUrl: as(url, 'portal_owner', password),
  };
}

function as(superuserUrl: string, role: string, password: (role: string) => string): string {
  const url = new URL(superuserUrl);
  url.username = role;
  url.password = password(role);
  url.pathname = '/portal';
  return url.href;
}
