import type { Draft } from '#app/door/drafts.ts';
import { portalHouse } from '#app/house.ts';
import { titleOf } from '#app/uses/name-of.ts';
import type { MailDecisionView } from '#components/admin/mail-decision-objection.tsx';
import type { MailView } from '#components/admin/mail-view.tsx';
import { readNotices } from '#flows/read-notices.ts';
import { type ReadMail, readQueuedMail } from '#flows/read-queued-mail.ts';
import { writeInstantIn } from '#messages/dates.ts';
import { fill } from '#messages/fill.ts';
import { may } from '#rules/permissions.ts';
import { type Admin, whyItWaits, wordFor } from './read-queue.ts';

export interface MailPageView {
  readonly mail: MailView;
  /** Null for who may only read, and for what is decided. */
  readonly decision: MailDecisionView | null;
  readonly said: string | null;
  readonly filing: string | null;
}

/** One mail in the office's words, with the decision as it was typed; null where there is none. Opening it is logged. */
export async function readMail(
  admin: Admin,
  id: string,
  typed: Draft | null,
): Promise<MailPageView | null> {
  const house = portalHouse();
  const read = await readQueuedMail(house, admin.actor, { id, why: 'mail queue' });
  if (read === null) return null;
  const isOpen = read.outcome === 'queue';
  const mayJudge = may(admin.actor, 'mail.judge');
  return {
    mail: describeMail(read, admin),
    decision: isOpen && mayJudge ? await decisionOn(read, admin, typed) : null,
    said: isOpen ? (mayJudge ? null : admin.words.mailQueue.decideNone) : saidOf(read, admin),
    filing: read.filing,
  };
}

function saidOf(read: ReadMail, { words, locale }: Admin): string {
  const w = words.mailQueue;
  return fill(w.judged, {
    instant: writeInstantIn(locale, read.judgedAt ?? read.receivedAt),
    outcome: wordFor(w.outcomes, read.outcome) ?? read.state,
  });
}

function describeMail(read: ReadMail, { words, locale }: Admin): MailView {
  const w = words.mailQueue;
  const { reading, envelope } = read;
  const envelopeSays = [envelope.from ?? '<>', envelope.clientIp, envelope.helo];
  return {
    facts: [
      { name: w.received, value: writeInstantIn(locale, read.receivedAt) },
      { name: w.from, value: reading?.sender?.address ?? w.nobody },
      { name: w.subject, value: reading?.subject || '–' },
      { name: w.understood, value: wordFor(w.intents, reading?.intent ?? null) ?? w.notRead },
      {
        name: w.sender,
        value: wordFor(w.authenticated, reading?.authenticated ?? null) ?? w.languageUnknown,
      },
      { name: w.because, value: whyItWaits(w.problems, read.problem) },
      { name: w.language, value: reading?.language ?? w.languageUnknown },
      { name: w.protects, value: read.filing ?? w.protectsNot },
      { name: w.envelope, value: envelopeSays.filter(Boolean).join(' · ') },
    ],
    wording: reading === null ? null : reading.freshText,
    because: [...new Set([...(reading?.automaticBecause ?? []), ...(reading?.because ?? [])])],
    authentication: [...new Set(reading?.authenticationDetails ?? [])],
    isForAnother: reading?.writesForAnother ?? false,
    raw: read.raw,
  };
}

async function decisionOn(
  { id, receivedAt, reading }: ReadMail,
  { actor, words, locale }: Admin,
  typed: Draft | null,
): Promise<MailDecisionView> {
  const notices = await readNotices(portalHouse(), actor);
  const named = typed?.purposes ?? (reading?.intent === 'objects' ? reading.purposes : []);
  const said: Readonly<Record<string, string>> = words.mailQueue.wrong;
  return {
    action: `/admin/mail/${encodeURIComponent(id)}`,
    received: writeInstantIn(locale, receivedAt),
    uses: notices.map(({ version: { purpose }, content }) => ({
      purpose,
      title: titleOf(content, purpose, locale),
      isChosen: named === 'all' || named.includes(purpose),
    })),
    address: typed?.address ?? '',
    proof: typed?.reason ?? '',
    why: typed?.why ?? '',
    mayAsk: (reading?.mayReply ?? false) && reading?.authenticated !== 'dmarc_fail',
    errors: Object.fromEntries(
      Object.entries(typed?.problems ?? {}).map(([field, id]) => [field, said[id] ?? id]),
    ),
  };
}
