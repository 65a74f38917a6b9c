import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';

export interface TestDatabase {
  readonly databaseUrl: string;
  readonly migrateUrl: string;
  drop(): Promise<void>;
}

/** A migrated, empty database of its own: a copy of the template. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('databaseServer');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asSuperuser(`create database ${name} template portal owner portal_owner`);
  return {
    databaseUrl: urlOf(server, 'portal_application', name),
    migrateUrl: urlOf(server, 'portal_owner', name),
    drop: () => asSuperuser(`drop database ${name} with (force)`),
  };
}

async function asSuperuser(statement: string): Promise<void> {
  const sql = postgres(inject('databaseServer'), { max: 1 });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}

function urlOf(server: string, role: string, database: string): string {
  const url = new URL(server);
  url.username = role;
  url.password = `of_${role}`;
  url.pathname = `/${database}`;
  return url.href;
}
