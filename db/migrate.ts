import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { connect, type Transaction } from './connect.ts';

export interface MigrateOptions {
  /** The application role; made where it does not exist yet, which wants its password. */
  readonly appRole: string;
  readonly appPassword?: string | undefined;
  /** The folder of the migrations; the shipped ones where left out. */
  readonly folder?: URL | undefined;
}

interface Migration {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

const SHIPPED = new URL('./migrations/', import.meta.url);
/** Any fixed number of ours: two starts at once migrate one after the other. */
const LOCK = 7_266_001;

/**
 * Brings the database up to date as its owner: every file of db/migrations in the order of its name,
 * each once, all in one transaction. Resolves to the names that ran now. Throws where a migration
 * that has run was edited or is gone since, and then changes nothing.
 */
export async function migrate(ownerUrl: string, options: MigrateOptions): Promise<string[]> {
  const sql = connect(ownerUrl, { max: 1, name: 'objection-portal migrate' });
  try {
    return await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(${LOCK})`;
      await makeRole(tx, options);
      return runPending(tx, readMigrations(options.folder ?? SHIPPED), options.appRole);
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** The names of the shipped migrations, for `/readyz`. */
export function shippedMigrations(): string[] {
  return readMigrations(SHIPPED).map((migration) => migration.name);
}

async function runPending(
  tx: Transaction,
  migrations: readonly Migration[],
  appRole: string,
): Promise<string[]> {
  await tx`
    create table if not exists migrations (
      name text primary key,
      sha256 text not null,
      ran_at timestamptz not null default clock_timestamp()
    )`;
  const done = await tx<{ name: string; sha256: string }[]>`select name, sha256 from migrations`;
  refuseEdited(migrations, done);
  const pending = migrations.filter(({ name }) => !done.some((row) => row.name === name));
  for (const { name, text, sha256 } of pending) {
    await tx.unsafe(text.replaceAll('__APP__', quoteIdentifier(appRole)));
    await tx`insert into migrations (name, sha256) values (${name}, ${sha256})`;
  }
  const role = quoteIdentifier(appRole);
  await tx.unsafe(`revoke all on migrations from ${role}; grant select on migrations to ${role}`);
  return pending.map((migration) => migration.name);
}

function refuseEdited(
  migrations: readonly Migration[],
  done: readonly { name: string; sha256: string }[],
): void {
  for (const { name, sha256 } of done) {
    const shipped = migrations.find((migration) => migration.name === name);
    if (shipped?.sha256 !== sha256)
      throw new Error(`migration ${name} has run, and is ${shipped ? 'edited' : 'gone'} since`);
  }
}

async function makeRole(tx: Transaction, options: MigrateOptions): Promise<void> {
  const { appRole, appPassword } = options;
  const rows = await tx`select 1 from pg_roles where rolname = ${appRole}`;
  if (rows.length > 0) return;
  if (appPassword === undefined) throw new Error(`the role ${appRole} does not exist`);
  const [made] = await tx<{ text: string }[]>`
    select format('create role %I login password %L', ${appRole}::text, ${appPassword}::text) as text`;
  await tx.unsafe(made?.text ?? '');
}

function readMigrations(folder: URL): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
    });
}

function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
