import type { Admin } from '#app/admin/objections/read-list.ts';
import { portalHouse } from '#app/house.ts';
import { titleOf } from '#app/uses/name-of.ts';
import type { RecordView } from '#components/admin/filing-record-view.tsx';
import { ForbiddenError } from '#flows/forbidden.ts';
import type { Look } from '#flows/look-pass.ts';
import { readNotices } from '#flows/read-notices.ts';
import { type FilingRecord, readObjection } from '#flows/read-objection.ts';
import { revealAddress } from '#flows/reveal-address.ts';
import { writeInstantIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';
import { describeCourse } from './describe-course.ts';
import { describeStep } from './describe-step.ts';

/** One filing in the office's words, for whoever said why; null where there is none of that reference. */
export async function readRecord(
  admin: Admin,
  reference: string,
  look: Look | null,
): Promise<RecordView | 'forbidden' | 'why_needed' | null> {
  const house = portalHouse();
  try {
    const record = await readObjection(house, admin.actor, { reference, why: look?.why });
    if (record === null || record === 'why_needed') return record;
    const whole = look?.reveals
      ? await revealAddress(house, admin.actor, { reference, why: look.why })
      : null;
    const notices = await readNotices(house, admin.actor);
    const titles = new Map(
      notices.map(({ version: { purpose }, content }) => [
        purpose,
        titleOf(content, purpose, admin.locale),
      ]),
    );
    return describeRecord({ ...record, address: whole ?? record.address }, admin, titles);
  } catch (error) {
    if (error instanceof ForbiddenError) return 'forbidden';
    throw error;
  }
}

function describeRecord(
  record: FilingRecord,
  { words, locale }: Admin,
  titles: ReadonlyMap<string, string>,
): RecordView {
  const { admin, status } = words;
  const when = (at: number) => writeInstantIn(locale, at);
  const channels: Readonly<Record<string, string>> = admin.channels;
  const letterNames: Readonly<Record<string, string>> = status.letter;
  return {
    reference: record.reference,
    received: when(record.receivedAt),
    channel: channels[record.channel] ?? record.channel,
    target: record.address ?? record.account ?? '–',
    locale: record.locale,
    texts: record.texts,
    objections: record.objections.map((each) => ({
      id: each.objection,
      use: titles.get(each.purpose) ?? each.purpose,
      status: each.status,
      statusText: admin.statuses[each.status],
      accounts: each.carries.map(({ account, product, from, until, full, way }) => ({
        account,
        product: product === null ? '–' : (words.names.products[product] ?? product),
        from: full ? admin.everything : when(from),
        until: until === null ? admin.still : when(until),
        way: way.map((step) => describeStep(step, words, when)),
      })),
    })),
    timeline: describeCourse(record, words, titles, when),
    letters: record.letters.map((letter) => ({
      id: letter.id,
      name: letterNames[letter.kind] ?? letter.kind,
      state: fill(status.letterState[letter.state], {
        instant: letter.sent_at === null ? '' : when(letter.sent_at),
      }),
    })),
  };
}
