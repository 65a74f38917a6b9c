import { z } from 'zod';
import { type Admin, orNull } from '#app/admin/objections/read-list.ts';
import { portalHouse } from '#app/house.ts';
import type { StreamRow } from '#components/admin/stream-table.tsx';
import { readStream, type StreamSheet } from '#flows/read-stream.ts';
import { writeInstantIn } from '#messages/dates.ts';

const query = z.object({
  from: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional().catch(undefined),
  type: z.string().min(1).max(60).optional().catch(undefined),
});

/** A page of the stream in the office's words; null where the role may not look. */
export async function readLogView(admin: Admin, asked: Record<string, unknown>) {
  const filled = Object.entries(asked).filter(([, value]) => value !== '');
  const { from, type } = query.parse(Object.fromEntries(filled));
  const before = from === undefined ? undefined : from + 1;
  const sheet = await orNull(readStream(portalHouse(), admin.actor, { before, type }));
  if (sheet === null) return null;
  const names: Readonly<Record<string, string>> = admin.words.admin.events;
  return {
    filter: {
      from: from === undefined ? '' : String(from),
      type: type ?? '',
      types: Object.entries(names)
        .filter(([id]) => id === type || isAppended(id))
        .map(([id, name]) => ({ id, name: plain(name) })),
    },
    rows: sheet.entries.map((entry) => rowOf(entry, admin, names)),
    older: sheet.older === null ? null : hrefOf(sheet.older - 1, type),
  };
}

/** Some names are of what the timeline works out, not of entries. */
function isAppended(type: string): boolean {
  return !['lapsed', 'carried', 'letter_owed'].includes(type);
}

function plain(name: string): string {
  return name.replace(/:? *\{\w+\}/g, '');
}

function hrefOf(from: number, type: string | undefined): string {
  const given = new URLSearchParams({ from: String(from) });
  if (type !== undefined) given.set('type', type);
  return `/admin/log?${given}`;
}

function rowOf(
  entry: StreamSheet['entries'][number],
  { locale }: Admin,
  names: Readonly<Record<string, string>>,
): StreamRow {
  const { position, type, at, receivedAt, actor, body, evidence, isWhole, commitment } = entry;
  const { filing, objection, account, center, purpose } = entry;
  return {
    position,
    type,
    what: plain(names[type] ?? type),
    at: writeInstantIn(locale, at),
    enteredAt: at === receivedAt ? null : writeInstantIn(locale, receivedAt),
    who: actor,
    about: [objection ?? filing, account, center, purpose].flatMap((each) => each ?? []),
    evidence,
    isWhole,
    body: Object.keys(body).length === 0 ? null : JSON.stringify(body, null, 1),
    commitment,
  };
}
