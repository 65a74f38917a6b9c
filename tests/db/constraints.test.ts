import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Sql } from '#db/connect.ts';
import { type TestDatabase, testDatabase } from '#tests/support/database.ts';

let database: TestDatabase;
let app: Sql;
let owner: Sql;

beforeAll(async () => {
  database = await testDatabase();
  app = connect(database.databaseUrl, { max: 2 });
  owner = connect(database.migrateUrl, { max: 1 });
  await app`
    insert into events (type, at, received_at, actor, commitment)
    values ('filed', now(), now(), 'test', '\\x00')`;
  await app`insert into leaves (position, event_id) select 0, id from events`;
  await app`
    insert into notices (purpose, version, hash, published_at, effective_at, content)
    values ('p', 1, 'h', now(), now(), '{}')`;
  await app`
    insert into filings (reference, received_at, channel, address, locale)
    values ('R', now(), 'form', 'v1:x', 'en')`;
  await app`insert into objections (id, filing, purpose, event_id) select 'R.p', 'R', 'p', id from events`;
});

afterAll(async () => {
  await app.end();
  await owner.end();
  await database.drop();
});

const NO_GRANT = '42501';
const BY_TRIGGER = '23001';
const EXCLUDED = '23P01';
const NOT_UNIQUE = '23505';
const CHECKED = '23514';

/** The SQLSTATE that a statement is refused with, or what it did instead. */
async function refusal(sql: Sql, statement: string): Promise<string> {
  return sql.unsafe(statement).then(
    () => 'it was done',
    (error: { code: string }) => error.code,
  );
}

describe('the database refuses a row that must never be, whoever wrote it', () => {
  const member = (center: string, during: string) =>
    `insert into memberships (account, center, during, position) values ('a', '${center}', '${during}', 0)`;

  it('an account in two centers at once', async () => {
    await app.unsafe(member('c', '[2025-01-01, 2025-02-01)'));
    expect(await refusal(app, member('d', '[2025-01-15,)'))).toBe(EXCLUDED);
    expect(await refusal(app, member('d', '[2025-02-01,)'))).toBe('it was done');
  });

  it('an account in two regions at once', async () => {
    const stay = (region: string, during: string) =>
      `insert into residences (account, region, during, position) values ('a', '${region}', '${during}', 0)`;
    await app.unsafe(stay('DE', '[2025-01-01,)'));
    expect(await refusal(app, stay('DK', '[2026-01-01, 2026-02-01)'))).toBe(EXCLUDED);
  });

  it('an address held twice at once by one account', async () => {
    const held = (during: string) =>
      `insert into holdings (account, address, during, position) values ('a', 'v1:x', '${during}', 0)`;
    await app.unsafe(held('[2025-01-01,)'));
    expect(await refusal(app, held('[2025-06-01,)'))).toBe(EXCLUDED);
  });

  it('two spans for one objection and account, or one that ends before it starts', async () => {
    const carry = (account: string, until: string) =>
      `insert into carries values ('o', '${account}', '2025-01-02', ${until}, 0)`;
    await app.unsafe(carry('a', 'null'));
    expect(await refusal(app, carry('a', 'null'))).toBe(NOT_UNIQUE);
    expect(await refusal(app, carry('b', "'2025-01-01'"))).toBe(CHECKED);
  });

  it('one position for two events, two positions for one event, a position below zero', async () => {
    expect(await refusal(app, 'insert into leaves select 0, id from events')).toBe(NOT_UNIQUE);
    expect(await refusal(app, 'insert into leaves select 1, id from events')).toBe(NOT_UNIQUE);
    expect(await refusal(app, 'insert into leaves select -1, id from events')).toBe(CHECKED);
  });

  it('a filing for nobody, or for an address and an account', async () => {
    const filing = (address: string, account: string) =>
      `insert into filings values ('S', now(), 'form', ${address}, ${account}, 'en')`;
    expect(await refusal(app, filing('null', 'null'))).toBe(CHECKED);
    expect(await refusal(app, filing("'v1:x'", "'a'"))).toBe(CHECKED);
  });
});

describe('what has happened is neither changed nor deleted', () => {
  const CHANGES: Readonly<Record<string, string>> = {
    events: "update events set type = 'other'",
    leaves: 'update leaves set position = 7',
    notices: "update notices set content = '[]'",
    filings: "update filings set locale = 'da'",
    objections: "update objections set purpose = 'q'",
  };

  it.each(Object.entries(CHANGES))('%s: not by the application', async (table, change) => {
    expect(await refusal(app, change)).toBe(NO_GRANT);
    expect(await refusal(app, `delete from ${table}`)).toBe(NO_GRANT);
    expect(await refusal(app, `truncate ${table} cascade`)).toBe(NO_GRANT);
  });

  it.each(Object.entries(CHANGES))(
    '%s: not by a slip of the owner, either',
    async (table, change) => {
      expect(await refusal(owner, change)).toBe(BY_TRIGGER);
      expect(await refusal(owner, `delete from ${table}`)).toBe(BY_TRIGGER);
      expect(await refusal(owner, `truncate ${table} cascade`)).toBe(BY_TRIGGER);
    },
  );

  it('the application writes no migration down, and changes no salt and no sealed text', async () => {
    expect(await refusal(app, "insert into migrations values ('x', 'y')")).toBe(NO_GRANT);
    expect(await refusal(app, "update event_salts set salt = '\\x00'")).toBe(NO_GRANT);
    expect(await refusal(app, "update event_texts set sealed = '\\x00'")).toBe(NO_GRANT);
  });
});
