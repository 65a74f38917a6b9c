import { portalHouse } from '#app/house.ts';
import { titleOf } from '#app/uses/name-of.ts';
import type { Visitor } from '#app/visitor.ts';
import type { ObjectionRow } from '#components/admin/objection-table.tsx';
import type { AdminActor } from '#flows/admin-sessions.ts';
import { ForbiddenError } from '#flows/forbidden.ts';
import { type ListedObjection, listObjections } from '#flows/list-objections.ts';
import { openLook } from '#flows/look-pass.ts';
import { readNotices } from '#flows/read-notices.ts';
import { writeInstantIn } from '#messages/dates.ts';
import { OBJECTION_STATUSES } from '#rules/objection-status.ts';
import type { ListQuery } from './read-query.ts';

export type Admin = Omit<Visitor, 'actor'> & { actor: AdminActor };

/** A page of the list, with its filters in words; null where the role may not look. */
export async function readList(admin: Admin, query: ListQuery) {
  const house = portalHouse();
  const { actor, locale, words } = admin;
  const { who, missing, ...asked } = query;
  const look = openLook(house, actor.session, 'search', who);
  const { address, account, center, why } = look ?? {};
  const found = await orNull(
    listObjections(house, actor, { ...asked, address, account, center, why, limit: 50 }),
  );
  if (found === null) return null;
  const notices = await readNotices(house, actor);
  const purposes = notices.map(({ version, content }) => ({
    id: version.purpose,
    name: titleOf(content, version.purpose, locale),
  }));
  const titles = new Map(purposes.map(({ id, name }) => [id, name]));
  return {
    filters: {
      reference: query.reference ?? '',
      status: query.status ?? '',
      purpose: query.purpose ?? '',
      person: {
        address: address ?? '',
        account: account ?? '',
        center: center ?? '',
        why: why ?? '',
        isMissing: missing !== undefined,
      },
      purposes,
      statuses: OBJECTION_STATUSES.map((id) => ({ id, name: words.admin.statuses[id] })),
    },
    rows: found.objections.map((each) => rowOf(each, admin, titles)),
    next: found.next === null ? null : hrefOf({ ...query, cursor: found.next }),
  };
}

function rowOf(
  { objection, reference, purpose, receivedAt, status, accounts, address }: ListedObjection,
  { locale, words }: Admin,
  titles: ReadonlyMap<string, string>,
): ObjectionRow {
  return {
    id: objection,
    reference,
    href: `/admin/objections/${reference}`,
    received: writeInstantIn(locale, receivedAt),
    use: titles.get(purpose) ?? purpose,
    status,
    statusText: words.admin.statuses[status],
    accounts,
    address: address ?? '–',
  };
}

function hrefOf(query: ListQuery): string {
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  );
  return `/admin/objections?${new URLSearchParams(given)}`;
}

/** A refusal of the flow as a value; everything else stays thrown. */
export async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ForbiddenError) return null;
    throw error;
  }
}
