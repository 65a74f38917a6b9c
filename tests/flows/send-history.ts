import { appendEvents, type NewEvent } from '#db/append-events.ts';
import { canonicalJson } from '#db/canonical-json.ts';
import { insertNotice } from '#db/notices.ts';
import type { House } from '#flows/house.ts';
import type { RuleEvent } from '#rules/event.ts';
import { writeInstant } from '#rules/instant.ts';
import type { NoticeVersion } from '#rules/notice.ts';
import { type History, historyFrom } from '#tests/rules/histories.ts';

/** A random history whose names nobody else uses, so that many fit into one database. */
export function ownHistory(seed: number): History {
  const history = historyFrom(seed);
  const own = <T extends string | undefined>(name: T) =>
    (name === undefined ? name : `h${seed}_${name}`) as T;
  const events = history.events.map((event): RuleEvent => {
    const { account, center, address, objection, purpose, accounts } = event as {
      account?: string;
      center?: string;
      address?: string;
      objection?: string;
      purpose?: string;
      accounts?: readonly string[];
    };
    const names = { account, center, address, objection, purpose };
    const renamed = Object.entries(names).flatMap(([key, name]) =>
      name === undefined ? [] : [[key, own(name)]],
    );
    const listed = accounts === undefined ? {} : { accounts: accounts.map(own) };
    return { ...event, ...Object.fromEntries(renamed), ...listed } as RuleEvent;
  });
  return {
    seed,
    events,
    versions: history.versions.map((version) => ({ ...version, purpose: own(version.purpose) })),
    questions: history.questions.map(({ record, at }) => ({
      at,
      record: {
        ...record,
        accountId: own(record.accountId),
        ...(record.forAccountId === undefined ? {} : { forAccountId: own(record.forAccountId) }),
      },
    })),
  };
}

/** Publishes versions that the door would refuse, as random ones often are. */
export async function publishAsTheyAre(
  house: House,
  versions: readonly NoticeVersion[],
): Promise<void> {
  for (const version of versions) {
    const content = canonicalJson({
      ...version,
      publishedAt: writeInstant(version.publishedAt),
      effectiveAt: writeInstant(version.effectiveAt),
    });
    const { purpose, publishedAt, effectiveAt } = version;
    const hash = `of ${purpose} ${version.version}`;
    const row = { purpose, version: version.version, hash, publishedAt, effectiveAt, content };
    await insertNotice(house.db, row);
  }
}

/** Appends rule events as some door had them. */
export async function appendRuleEvents(house: House, events: readonly RuleEvent[]): Promise<void> {
  await house.db.begin((tx) => appendEvents(tx, house, events.map(asNewEvent)));
}

function asNewEvent(event: RuleEvent): NewEvent {
  const { type, at, account, center, address, objection, purpose, ...body } = event as RuleEvent & {
    account?: string;
    center?: string;
    address?: string;
    objection?: string;
    purpose?: string;
  };
  const columns = { account, center, address, objection, purpose };
  return { type, at, actor: 'system:test', ...columns, body };
}

/** All derived rows but for the positions, which tell of the order of arrival. */
export async function derivedTables(house: House): Promise<Readonly<Record<string, unknown[]>>> {
  const { db } = house;
  const read = async (table: string) => {
    const rows = await db`select to_jsonb(t) - 'position' as row from ${db(table)} t`;
    return rows.map((each) => canonicalJson(each.row)).sort();
  };
  const tables = [
    'carries',
    'objection_states',
    'accounts',
    'memberships',
    'residences',
    'holdings',
  ];
  const entries = await Promise.all(tables.map(async (name) => [name, await read(name)] as const));
  return Object.fromEntries(entries);
}
