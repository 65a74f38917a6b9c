import type { demandAdmin } from '#app/admin/demand-admin.ts';
import { orNull } from '#app/admin/objections/read-list.ts';
import { portalHouse } from '#app/house.ts';
import type { MailRow } from '#components/admin/mail-queue-table.tsx';
import { listMailQueue, type QueuedMail } from '#flows/list-mail-queue.ts';
import { writeInstantIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';

export type Admin = Awaited<ReturnType<typeof demandAdmin>>;

const PAGE = 50;

/** The queue in the office's words, from the mail after that instant on; null where the role may not look. */
export async function readQueue(admin: Admin, after: string | undefined) {
  const from = /^\d{1,15}$/.test(after ?? '') ? Number(after) : null;
  const mails = await orNull(
    listMailQueue(portalHouse(), admin.actor, { after: from, limit: PAGE }),
  );
  if (mails === null) return null;
  const last = mails.at(-1);
  return {
    rows: mails.map((mail) => rowOf(mail, admin)),
    next: mails.length < PAGE || last === undefined ? null : `/admin/mail?after=${last.receivedAt}`,
  };
}

function rowOf(mail: QueuedMail, { words, locale }: Admin): MailRow {
  const w = words.mailQueue;
  const received = writeInstantIn(locale, mail.receivedAt);
  return {
    href: `/admin/mail/${encodeURIComponent(mail.id)}`,
    received,
    label: fill(w.read, { instant: received }),
    from: mail.sender ?? w.nobody,
    understood: wordFor(w.intents, mail.intent) ?? w.notRead,
    sender: wordFor(w.authenticated, mail.authenticated) ?? w.languageUnknown,
    because: whyItWaits(w.problems, mail.problem),
    filing: mail.filing,
  };
}

/** The reader's own words where they are none of ours. */
export function whyItWaits(
  problems: Admin['words']['mailQueue']['problems'],
  problem: string | null,
): string {
  return problem === null ? problems.understanding : (wordFor(problems, problem) ?? problem);
}

export function wordFor(known: Readonly<Record<string, string>>, id: string | null): string | null {
  return id === null ? null : (known[id] ?? null);
}
